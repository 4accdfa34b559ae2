package vn.socai.view.tally;

/** No programme adopted up to the position asked about sets such a campaign. */
public final class UnknownCampaign extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public UnknownCampaign(String id) {
        super("no campaign " + id);
    }
}
