package vn.motcua.local.archive;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF says of a document against PDF/A-2b. */
public final class ArchiveJudge {
    private ArchiveJudge() {}

    /** None if it keeps to the standard. */
    public static List<String> complaints(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        try (var parser =
                        foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                var judge = foundry.createValidator(PDFAFlavour.PDFA_2_B, false)) {
            return judge.validate(parser).getTestAssertions().stream()
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                    .toList();
        }
    }
}
