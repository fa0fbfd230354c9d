package vn.motcua.province.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.motcua.province.file.WrittenFile;
import vn.motcua.province.procedure.ProcedureDesk;
import vn.motcua.province.procedure.Publishing;

/** Procedures that the utilities of the sample province lead to. */
public final class SampleProcedures {
    private static final String APPLY_FOR_A_JOB = "procedures/9.000001.json";

    private SampleProcedures() {}

    public static void publish(ProcedureDesk desk) {
        try (InputStream stream = SampleProcedures.class.getResourceAsStream(APPLY_FOR_A_JOB)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + APPLY_FOR_A_JOB);
            }
            byte[] bytes = stream.readAllBytes();
            var read = WrittenFile.read(APPLY_FOR_A_JOB, bytes, ProcedureDesk.FORM);
            if (desk.publishRead(List.of(read)) instanceof Publishing.Refused(var flaws)) {
                throw new IllegalStateException("the sample procedure has flaws: " + flaws);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(APPLY_FOR_A_JOB, failed);
        }
    }
}
