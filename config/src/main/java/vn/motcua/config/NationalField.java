package vn.motcua.config;

import java.util.Arrays;
import java.util.Optional;

/**
 * The fields of a dossier in the national dossier synchronisation ({@code DongBoHoSoMC}, {@code
 * CapNhatTienDoHoSoMC}); a province's own system may call them otherwise.
 */
public enum NationalField {
    CODE("MaHoSo"),
    /** The number of who hands it over: the code that we gave. */
    REFERENCE("SoBienNhan"),
    PROCEDURE_CODE("MaTTHC"),
    PROCEDURE_NAME("TenTTHC"),
    DOMAIN_CODE("MaLinhVuc"),
    DOMAIN_NAME("TenLinhVuc"),
    APPLICANT("ChuHoSo"),
    APPLICANT_KIND("LoaiDoiTuong"),
    APPLICANT_NUMBER("MaDoiTuong"),
    EMAIL("Email"),
    PHONE("SoDienThoai"),
    SUMMARY("TrichYeuHoSo"),
    /** What the forms were answered. */
    ANSWERS("ThongTinKhac"),
    RECEIVED_AT("NgayTiepNhan"),
    DUE_AT("NgayHenTra"),
    STATUS("TrangThaiHoSo"),
    /** The words for a status that is not among the ten. */
    STATUS_NAME("TenTrangThai"),
    RESULT_WAY("HinhThuc"),
    UNIT("DonViXuLy"),
    NOTE("GhiChu"),
    PAPERS("TaiLieuNop"),
    PAPER_ID("TepDinhKemId"),
    PAPER_NAME("TenTepDinhKem"),
    PAPER_IS_DELETED("IsDeleted"),
    PAPER_COMPONENT("MaThanhPhanHoSo"),
    PAPER_ADDRESS("DuongDanTaiTepTin"),
    PAPER_IS_SCANNED("DuocSoHoa"),
    PAPER_IS_REUSED("DuocTaiSuDung"),
    PAPER_IS_FROM_STORE("DuocLayTuKhoDMQG"),
    PAPER_REPLACES("MaKetQuaThayThe"),
    /** What the citizen is asked for, one entry each. */
    REQUESTS("DanhSachHoSoBoSung"),
    REQUEST_WORDS("NoiDungBoSung"),
    /** When the step happened. */
    STEP_AT("ThoiDiemXuLy"),
    STEP_OFFICER("NguoiXuLy"),
    STEP_DEPARTMENT("PhongBanXuLy"),
    STEP_NOTE("NoiDungXuLy");

    private final String nationalName;

    NationalField(String nationalName) {
        this.nationalName = nationalName;
    }

    /** As the national interface writes it, e.g. {@code MaHoSo}. */
    public String nationalName() {
        return nationalName;
    }

    public static Optional<NationalField> named(String nationalName) {
        return Arrays.stream(values())
                .filter(field -> field.nationalName.equals(nationalName))
                .findFirst();
    }
}
