package vn.motcua.local.search;

/** Counts slips of the finger: a letter too many, too few, another one, or two exchanged. */
final class Slips {
    private Slips() {}

    /** {@code most + 1} if there are more than {@code most}. */
    static int between(String first, String second, int most) {
        if (Math.abs(first.length() - second.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[second.length() + 1];
        int[] last = new int[second.length() + 1];
        int[] current = new int[second.length() + 1];
        for (int column = 0; column < last.length; column++) {
            last[column] = column;
        }
        for (int row = 1; row <= first.length(); row++) {
            current[0] = row;
            int smallest = row;
            for (int column = 1; column < current.length; column++) {
                boolean same = first.charAt(row - 1) == second.charAt(column - 1);
                int slips = Math.min(last[column], current[column - 1]) + 1;
                slips = Math.min(slips, last[column - 1] + (same ? 0 : 1));
                if (areExchanged(first, row, second, column)) {
                    slips = Math.min(slips, beforeLast[column - 2] + 1);
                }
                current[column] = slips;
                smallest = Math.min(smallest, slips);
            }
            if (smallest > most) {
                return most + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return Math.min(last[second.length()], most + 1);
    }

    private static boolean areExchanged(String first, int row, String second, int column) {
        return row > 1
                && column > 1
                && first.charAt(row - 1) == second.charAt(column - 2)
                && first.charAt(row - 2) == second.charAt(column - 1);
    }
}
