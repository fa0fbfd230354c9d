package vn.motcua.device.scanner;

import java.nio.file.Path;

/**
 * One side of one sheet.
 *
 * @param jpeg file of 8-bit grey or RGB pixels, whole and decodable; its owner deletes it
 * @param widthPx 2480 for A4 at 300 dpi
 * @param heightPx 3508 for A4 at 300 dpi
 */
public record PageImage(Path jpeg, int widthPx, int heightPx) {}
