package vn.socai.view;

/**
 * Lets whoever waits for a processor go first, time and again, while one thread works through something that nobody waits for as urgently.
 * A thread that only computes is otherwise left alone for longer than a question takes. For one thread at a time.
 */
public final class Courtesy {
    private final int often;
    private boolean yielding;
    private int done;

    /** @param often pieces of work after which others may go first, each time */
    public Courtesy(int often) {
        this.often = often;
    }

    /** More work begins, and others may go first meanwhile, unless there is hurry: who is behind would fall back further. */
    public void begin(boolean hurry) {
        yielding = !hurry;
        done = 0;
    }

    /** Some of them are done. */
    @SuppressWarnings("ThreadPriorityCheck") // nothing rests on it but how long others wait
    public void after(int pieces) {
        done += pieces;
        if (yielding && done >= often) {
            done = 0;
            Thread.yield();
        }
    }
}
