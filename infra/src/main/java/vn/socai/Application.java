package vn.socai;

import org.slf4j.LoggerFactory;

import vn.socai.infra.boot.CommandLine;
import vn.socai.infra.boot.Complaint;
import vn.socai.infra.boot.LogFile;
import vn.socai.infra.boot.Verbs;

/** Sổ Cái from the command line; see {@code ./socai help}. */
public final class Application {
    private Application() {}

    /** Ends with 0, or with the exit code of a {@link Complaint}; returns while the product serves. */
    public static void main(String[] words) {
        LogFile.silence();
        try {
            new Verbs(System.out, System.err).carryOut(CommandLine.read(words));
        } catch (Complaint complaint) {
            end(complaint);
        } catch (RuntimeException | Error unexpected) {
            end(new Complaint(Complaint.Kind.UNEXPECTED,
                    "Lỗi không ngờ tới; chi tiết nằm trong nhật kí của thư mục dữ liệu.",
                    "An unexpected error; its details are in the log of the data directory.", unexpected));
        }
    }

    private static void end(Complaint complaint) {
        System.err.println(complaint.told());
        LoggerFactory.getLogger(Application.class).error(complaint.getMessage(), complaint.getCause());
        System.exit(complaint.kind().exitCode());
    }
}
