package com.sun.glass.ui.headless;

import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import org.jspecify.annotations.Nullable;

/**
 * JavaFX's headless platform with a screen as large as a kiosk's. JavaFX 26 fixes the screen and
 * the frame buffer's stride at 1000 pixels, and a larger stage would run out of the buffer; this
 * class must stand in this package to give it a larger one. Pictures are taken by {@code
 * Scene.snapshot}.
 */
public final class KioskHeadlessApplication extends HeadlessApplication {
    private static final int SIDE = 1920;
    private final Screen[] screens = {
        new Screen(
                0, 32, 0, 0, SIDE, SIDE, 0, 0, SIDE, SIDE, 0, 0, SIDE, SIDE, 100, 100, 1f, 1f, 1f,
                1f)
    };

    /** What the screen shows: a colour a pixel, in rows of {@link #rowLength()}. */
    public IntBuffer picture() {
        return frameBuffer.asIntBuffer();
    }

    public static int rowLength() {
        return KioskHeadlessWindow.STRIDE;
    }

    @Override
    protected Screen[] staticScreen_getScreens() {
        if (frameBuffer == null) {
            frameBuffer = ByteBuffer.allocate(4 * (1000 * SIDE * 2 + SIDE * 2));
        }
        return screens;
    }

    @Override
    public Window createWindow(@Nullable Window owner, Screen screen, int styleMask) {
        return new KioskHeadlessWindow(owner, screen, frameBuffer, styleMask);
    }
}
