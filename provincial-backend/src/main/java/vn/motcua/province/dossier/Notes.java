package vn.motcua.province.dossier;

/** Words that the office adds to a step by itself, for the citizen. */
enum Notes {
    PAPERS_CAME("Đã nhận giấy tờ bổ sung từ kiosk"),
    ITS_CODE("Mã ở hệ thống một cửa của tỉnh: %s"),
    PAPERS_AS_TOLD("Giấy tờ theo thông báo của cơ quan giải quyết");

    private final String text;

    Notes(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
