package vn.motcua.province;

import java.nio.file.Path;
import vn.motcua.province.access.Role;
import vn.motcua.province.access.Staff;

/** Logins of a sample province; their passwords are random and stand in a file. */
final class SampleStaff {
    private SampleStaff() {}

    /** Once: a province that has staff is left alone. */
    static void hireIfNobody(Staff staff, Path file) {
        if (!staff.isEmpty()) {
            return;
        }
        var lines = new StringBuilder();
        for (Role role : Role.values()) {
            String password = staff.saveWithRandomPassword(login(role), name(role), role);
            lines.append("%s %s %s%n".formatted(login(role), password, role.home()));
        }
        SecretFiles.write(file, lines.toString());
    }

    private static String login(Role role) {
        return switch (role) {
            case OFFICER -> "canbo";
            case EDITOR -> "bientap";
            case TECHNICIAN -> "kythuat";
        };
    }

    private static String name(Role role) {
        return switch (role) {
            case OFFICER -> "Phan Thị Mẫu";
            case EDITOR -> "Tạ Văn Mẫu";
            case TECHNICIAN -> "Hồ Văn Thử";
        };
    }
}
