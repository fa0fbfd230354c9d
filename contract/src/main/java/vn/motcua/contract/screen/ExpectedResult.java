package vn.motcua.contract.screen;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;

/** When a result may be there; only an estimate, the slip of the office counts. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface ExpectedResult {
    record NotPublished() implements ExpectedResult {}

    record On(LocalDate day) implements ExpectedResult {}
}
