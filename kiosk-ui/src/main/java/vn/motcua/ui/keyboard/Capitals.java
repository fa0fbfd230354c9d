package vn.motcua.ui.keyboard;

/** Which letters are written large without being asked for. */
enum Capitals {
    /** As forms ask for names: NGUYỄN THỊ HOA. */
    ALL,
    /** The first of each word. */
    WORDS,
    /** The first of each sentence. */
    SENTENCES,
    NONE;

    /**
     * @param before the text that stands before the letter
     */
    char write(char letter, String before) {
        boolean large =
                switch (this) {
                    case ALL -> true;
                    case WORDS -> before.isEmpty() || before.endsWith(" ");
                    case SENTENCES -> before.isEmpty() || before.endsWith(". ");
                    case NONE -> false;
                };
        return large ? Character.toUpperCase(letter) : Character.toLowerCase(letter);
    }
}
