package vn.socai.graphql.problem;

import vn.socai.command.Rejection;

/** Carries a problem out of a controller; expected, so without a stack trace. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public Refusal(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    public Refusal(Rejection rejection) {
        this(Problem.of(rejection));
    }

    public Problem problem() {
        return problem;
    }
}
