package vn.socai.view.room;

import java.util.List;

import vn.socai.view.Latest;
import vn.socai.view.Values;
import vn.socai.view.View;
import vn.socai.view.ViewStore;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Ordinals;
import vn.socai.view.campaign.CampaignBoard;
import vn.socai.view.campaign.CampaignView;
import vn.socai.view.campaign.HeldCampaignBoard;
import vn.socai.view.group.GroupFile;
import vn.socai.view.group.GroupView;
import vn.socai.view.group.Groups;
import vn.socai.view.group.HeldGroups;
import vn.socai.view.roster.Roster;
import vn.socai.view.training.HeldTrainings;
import vn.socai.view.training.TrainingView;
import vn.socai.view.training.Trainings;
import vn.socai.view.work.HeldWorkTally;
import vn.socai.view.work.WorkTally;
import vn.socai.view.work.WorkView;

/** The views on what teams and offices do beside visits. */
public record WorkRoom(WorkTally tally, Trainings trainings, CampaignBoard campaigns, Groups groups, List<View> views) {
    /** Opens them, as {@link ReadingRoom#open} does. */
    static WorkRoom open(ViewStore store, Values values, String namespace, Atlas atlas, Ordinals ordinals,
            Roster roster) {
        Latest<Record> work = HeldWorkTally.held(store, namespace + WorkView.NAME, values);
        Latest<Record> training = HeldTrainings.held(store, namespace + TrainingView.NAME, values);
        Latest<Record> campaign = HeldCampaignBoard.held(store, namespace + CampaignView.NAME, values);
        Latest<GroupFile> groups = new Latest<>(store, namespace + GroupView.NAME, key -> true, bytes -> values.decode(
                GroupFile.class, bytes));
        return new WorkRoom(new HeldWorkTally(work, atlas, ordinals), new HeldTrainings(training, atlas, roster),
                new HeldCampaignBoard(campaign, atlas, ordinals), new HeldGroups(groups), List.of(new WorkView(work),
                        new TrainingView(training), new CampaignView(campaign), new GroupView(groups)));
    }
}
