package vn.motcua.contract.dossier;

import java.util.Optional;

/**
 * The ten national statuses of a dossier (TrangThaiHoSo).
 *
 * <p>Source: national dossier synchronisation, field {@code TrangThaiHoSo}.
 */
public enum NationalStatus {
    NEWLY_REGISTERED(1, "Mới đăng ký"),
    ACCEPTED(2, "Được tiếp nhận"),
    NOT_ACCEPTED(3, "Không được tiếp nhận"),
    IN_PROGRESS(4, "Đang xử lý"),
    PAPERS_ASKED(5, "Yêu cầu bổ sung giấy tờ"),
    PAYMENT_ASKED(6, "Yêu cầu thực hiện nghĩa vụ tài chính"),
    WITHDRAWN(7, "Công dân yêu cầu rút hồ sơ"),
    STOPPED(8, "Dừng xử lý"),
    RESULT_READY(9, "Đã xử lý xong"),
    HANDED_OVER(10, "Đã trả kết quả");

    private final int code;
    private final String officialName;

    NationalStatus(int code, String officialName) {
        this.code = code;
        this.officialName = officialName;
    }

    public int code() {
        return code;
    }

    public String officialName() {
        return officialName;
    }

    /** Whether the time limit runs: not before acceptance, not while the citizen is waited for. */
    public boolean clockRuns() {
        return this == ACCEPTED || this == IN_PROGRESS;
    }

    /** Empty for the codes from 11 on, which local systems add. */
    public static Optional<NationalStatus> of(int code) {
        return code >= 1 && code <= values().length
                ? Optional.of(values()[code - 1])
                : Optional.empty();
    }
}
