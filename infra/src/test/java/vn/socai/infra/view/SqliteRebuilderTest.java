package vn.socai.infra.view;

class SqliteRebuilderTest extends RebuilderConformance {
    @Override
    Generations.Shelves shelves() {
        return new SqliteShelves(folder);
    }
}
