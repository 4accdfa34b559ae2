package vn.socai.value;

/** The levels of the tree, from the root down. Which of them exist on a day is data: no district since 1 July 2025. */
public enum UnitLevel {
    COUNTRY, PROVINCE, DISTRICT, COMMUNE, VILLAGE
}
