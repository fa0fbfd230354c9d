package vn.motcua.province.petition;

import java.util.regex.Pattern;
import vn.motcua.contract.petition.PetitionSender;

/**
 * Takes names and numbers of people out of what everybody may read. It finds most; an officer reads
 * the rest before it is public.
 */
public final class PublicWords {
    private static final String HIDDEN = "***";
    private static final int CASES = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Phones, identity cards, accounts: seven digits and more, however they are parted. */
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9](?:[ .\\-]?[0-9]){6,}");

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w.-]+");

    /** A name after the word by which a person is addressed, or one of a common family. */
    private static final Pattern NAME =
            Pattern.compile(
                    "(?<![\\p{L}\\p{M}])(?:(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Tt]ên"
                            + "(?: là)?) (?=\\p{Lu})|(?=(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ"
                            + "|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý) \\p{Lu}))(\\p{Lu}[\\p{L}\\p{M}]*"
                            + "(?: \\p{Lu}[\\p{L}\\p{M}]*){0,4})");

    private PublicWords() {}

    /** A proposal for the officer. */
    public static String of(String text, PetitionSender sender) {
        String masked = text;
        if (sender.hasName()) {
            masked =
                    Pattern.compile(Pattern.quote(sender.name()), CASES)
                            .matcher(masked)
                            .replaceAll(HIDDEN);
        }
        masked = MAIL.matcher(masked).replaceAll(HIDDEN);
        masked = NUMBER.matcher(masked).replaceAll(HIDDEN);
        return NAME.matcher(masked)
                .replaceAll(found ->
                        found.group().substring(0, found.start(1) - found.start()) + HIDDEN);
    }
}
