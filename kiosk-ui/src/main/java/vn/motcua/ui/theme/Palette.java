package vn.motcua.ui.theme;

import vn.motcua.contract.screen.Theme;

/**
 * The colours of one theme. Text on ground is at least 10:1 (7:1 in the soft theme), everything
 * else at least 4.5:1; a test computes it.
 *
 * @param call ground of the button that calls a person, the same on every screen
 * @param mark shapes that stand on {@code panel}: icons, ticks
 */
public record Palette(
        String page,
        String panel,
        String ink,
        String inkSoft,
        String action,
        String onAction,
        String actionPressed,
        String outline,
        String info,
        String success,
        String warn,
        String danger,
        String onTint,
        String call,
        String onCall,
        String mark) {

    public static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT ->
                    new Palette(
                            "#F4F6F8", "#FFFFFF", "#14202B", "#33444F", "#0B3D78", "#FFFFFF",
                            "#072A54", "#5F6F7C", "#E3EDF8", "#E2F3E9", "#FFF4D1", "#FBE9EA",
                            "#14202B", "#FFCB2E", "#14202B", "#0B3D78");
            case HIGH_CONTRAST ->
                    new Palette(
                            "#000000", "#000000", "#FFFFFF", "#FFFFFF", "#FFE94A", "#000000",
                            "#FFFFFF", "#FFFFFF", "#7FD4FF", "#7CF29A", "#FFE94A", "#FFB3B3",
                            "#000000", "#FFE94A", "#000000", "#FFE94A");
            case SOFT ->
                    new Palette(
                            "#33322F", "#2C2B28", "#DCD6C8", "#DCD6C8", "#F0CF7A", "#2C2B28",
                            "#DCD6C8", "#DCD6C8", "#2C2B28", "#2C2B28", "#2C2B28", "#2C2B28",
                            "#F0CF7A", "#F0CF7A", "#2C2B28", "#F0CF7A");
        };
    }
}
