package vn.socai.infra.web;

/** A commendation on its way: proposed, decided, revoked. */
record Honour(String name) {
    /** @param honouree whom or what, such as {@code team: $Tổ xã} */
    Honour proposed(Party who, String by, String unit, String honouree) {
        who.does("proposeCommendation", "commendation: $" + name + ", on: today, by: " + by + ", unit: $" + unit
                + ", reason: Làm tốt, honouree: {" + honouree + "}").taken();
        return this;
    }

    /** @param form the form, and what else the decision says */
    Deed decided(Party who, String by, String form) {
        return who.does("decideCommendation", "commendation: $" + name + ", on: today, by: " + by + ", form: " + form
                + ", decision: " + Story.paper("88/QĐ", "today"));
    }

    Deed revoked(Party who, String by, String ground) {
        return who.does("revokeCommendation", "commendation: $" + name + ", on: today, by: " + by + ", ground: "
                + ground
                + ", decision: " + Story.paper("99/QĐ", "today"));
    }
}
