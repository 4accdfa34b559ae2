package vn.socai.view;

/**
 * Lets whoever waits for a processor go first, time and again, while one thread works through much that nobody waits for as urgently.
 *
 * <p>A system takes a processor from a thread that computes only every few milliseconds (four, where its clock ticks 250 times a second).
 * Whoever asks a question has it answered in two, if a processor is free.
 */
public final class Courtesy {
    private final int often;
    private int done;

    /** @param often pieces of work after which others may go first, each time */
    public Courtesy(int often) {
        this.often = often;
    }

    /** Some pieces are done. */
    @SuppressWarnings("ThreadPriorityCheck") // nothing rests on it but how long others wait
    public void after(int pieces) {
        done += pieces;
        if (done >= often) {
            done = 0;
            Thread.yield();
        }
    }
}
