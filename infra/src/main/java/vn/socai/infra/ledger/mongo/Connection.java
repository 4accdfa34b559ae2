package vn.socai.infra.ledger.mongo;

import java.util.concurrent.TimeUnit;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

/** A client set as the ledger needs it. */
public final class Connection {
    private static final int SECONDS = 10;

    private Connection() {}

    /**
     * A client that writes to the majority's journal, reads what the majority has, and never repeats a write by itself: the appender
     * finds out what became of a write before it repeats it.
     *
     * @param uri the usual {@code mongodb://} form
     * @throws IllegalArgumentException where the form is wrong; a server that does not answer shows at the first use
     */
    public static MongoClient open(String uri) {
        return MongoClients.create(settings(uri).build());
    }

    /** The settings of {@link #open}, for a caller that has more to set. */
    public static MongoClientSettings.Builder settings(String uri) {
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applicationName("socai")
                .retryWrites(false)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true).withWTimeout(SECONDS, TimeUnit.SECONDS))
                .readConcern(ReadConcern.MAJORITY)
                .readPreference(ReadPreference.primary())
                .applyToClusterSettings(c -> c.serverSelectionTimeout(SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(s -> s.connectTimeout(SECONDS, TimeUnit.SECONDS)
                        .readTimeout(3 * SECONDS,
                                TimeUnit.SECONDS));
    }

    /** The database that the uri names, {@code socai} where it names none. */
    public static MongoDatabase database(MongoClient client, String uri) {
        var named = new ConnectionString(uri).getDatabase();
        return client.getDatabase(named == null ? "socai" : named);
    }
}
