package vn.socai.view;

/**
 * Lets whoever waits for a processor go first, time and again, while one thread works through something that nobody waits for as urgently.
 *
 * <p>A system takes a processor from a thread that computes only every few milliseconds (four, where its clock ticks 250 times a second).
 * Whoever asks a question has it answered in two, if a processor is free. Much work at once means that the thread is behind: then it
 * hurries, for else it would fall back further.
 */
public final class Courtesy {
    private final int often;
    private boolean due;
    private int done;

    /** @param often pieces of work after which others may go first, each time */
    public Courtesy(int often) {
        this.often = often;
    }

    /** More work begins, and others may go first meanwhile, or there is hurry. */
    public void begin(boolean hurry) {
        due = !hurry;
        done = 0;
    }

    /** Some of them are done. */
    @SuppressWarnings("ThreadPriorityCheck") // nothing rests on it but how long others wait
    public void after(int pieces) {
        done += pieces;
        if (due && done >= often) {
            done = 0;
            Thread.yield();
        }
    }
}
