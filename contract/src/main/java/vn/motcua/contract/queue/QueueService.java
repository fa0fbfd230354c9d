package vn.motcua.contract.queue;

/**
 * What people wait for, and where they are called.
 *
 * @param id 1 to 12 of a–z and 0–9; where a province has several centres, after the code of its own
 *     and a dot
 * @param letter begins every number, e.g. {@code A}; no other service of the centre has it
 * @param name in life words, e.g. "Hộ tịch, chứng thực"
 * @param nameInEnglish the same for who reads English
 * @param desks where they are called, e.g. "Quầy 1, Quầy 2"
 * @param minutesEach what one person takes, about; 1 to 120
 * @param takesDossiers whether originals are compared and results handed out here
 */
public record QueueService(
        String id,
        String letter,
        String name,
        String nameInEnglish,
        String desks,
        int minutesEach,
        boolean takesDossiers) {
    private static final String STREAM = "queue";
    static final String ID_FORM = "(?:[a-z0-9]{1,12}\\.)?[a-z0-9]{1,12}";

    public QueueService {
        if (!id.matches(ID_FORM) || !letter.matches("[A-Z]") || minutesEach < 1) {
            throw new IllegalArgumentException("queue %s with letter %s".formatted(id, letter));
        }
    }

    /** Code of the centre where it is; empty in a province of one. */
    public String centre() {
        return centreOf(id);
    }

    /** Code of the centre of the service with this id; empty in a province of one. */
    public static String centreOf(String service) {
        return service.substring(0, Math.max(0, service.indexOf('.')));
    }

    /** Name of the stream that tells how many wait in a centre; its kiosks alone read it. */
    public static String streamOf(String centre) {
        return centre.isEmpty() ? STREAM : STREAM + "-" + centre;
    }

    /** Whether a stream tells how many wait. */
    public static boolean isStream(String name) {
        return name.equals(STREAM) || name.startsWith(STREAM + "-");
    }

    /** As it is printed and called, e.g. {@code A017}. */
    public String number(int number) {
        return "%s%03d".formatted(letter, number);
    }
}
