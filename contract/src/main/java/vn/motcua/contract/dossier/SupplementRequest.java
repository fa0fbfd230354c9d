package vn.motcua.contract.dossier;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;

/** What is missing before the dossier can go on. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface SupplementRequest {
    record Nothing() implements SupplementRequest {}

    /**
     * @param papers never empty
     * @param before last day to bring them
     */
    record Papers(List<RequestedPaper> papers, LocalDate before) implements SupplementRequest {
        public Papers {
            papers = List.copyOf(papers);
            if (papers.isEmpty()) {
                throw new IllegalArgumentException("a request names papers; none is Nothing");
            }
        }
    }
}
