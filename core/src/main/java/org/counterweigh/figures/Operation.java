package org.counterweigh.figures;

/** The arithmetic there is between two figures: its result, its unit rule and how it is written. */
public enum Operation {
    PLUS("+", 1),
    MINUS("−", 1),
    TIMES("×", 2),
    OVER("÷", 2),
    POWER("^", 3),
    AT_MOST("at most", Operation.FUNCTION),
    AT_LEAST("at least", Operation.FUNCTION),
    /** Nothing where the divisor is nothing. */
    OVER_ANY("divided, if not 0, by", Operation.FUNCTION),
    /** 1 or 0. */
    EXCEEDS("1 if above", Operation.FUNCTION);

    /** Binds tighter than any sign, since it is written with brackets of its own. */
    static final int FUNCTION = 9;

    private final String sign;
    private final int rank;

    Operation(String sign, int rank) {
        this.sign = sign;
        this.rank = rank;
    }

    public String sign() {
        return sign;
    }

    public boolean isFunction() {
        return rank == FUNCTION;
    }

    int rank() {
        return rank;
    }

    /** How tightly both sides must hold together, since they are written without brackets; 0 where anything will do. */
    int demands() {
        return this == OVER_ANY ? OVER.rank : isFunction() ? 0 : rank;
    }

    public double apply(double left, double right) {
        return switch (this) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            case OVER -> left / right;
            case POWER -> Math.pow(left, right);
            case AT_MOST -> Math.min(left, right);
            case AT_LEAST -> Math.max(left, right);
            case OVER_ANY -> right == 0 ? 0 : left / right;
            case EXCEEDS -> left > right ? 1 : 0;
        };
    }

    Unit unit(Unit left, Unit right) {
        return switch (this) {
            case TIMES -> left.times(right);
            case OVER, OVER_ANY -> left.per(right);
            case POWER -> {
                require(left.isShare() && (right.isShare() || right.equals(Unit.YEARS)), left, right);
                yield left;
            }
            case EXCEEDS -> {
                require(left.equals(right), left, right);
                yield Unit.SHARE;
            }
            case PLUS, MINUS, AT_MOST, AT_LEAST -> {
                require(left.equals(right), left, right);
                yield left;
            }
        };
    }

    private void require(boolean fits, Unit left, Unit right) {
        if (!fits) {
            throw new IllegalArgumentException("Units do not fit: " + left + " " + sign + " " + right);
        }
    }
}
