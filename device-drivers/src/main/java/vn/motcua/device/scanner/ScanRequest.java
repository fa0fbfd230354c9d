package vn.motcua.device.scanner;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What to scan and where to put it.
 *
 * @param resolutionDpi 75 to 600
 * @param duplex both sides of each sheet, front then back
 * @param folder takes the page files; names are the driver's, random
 * @param pagesMax stops the job after so many pages
 * @param onPage given each page as soon as it is whole; runs on the scanning thread
 */
public record ScanRequest(
        int resolutionDpi, boolean duplex, Path folder, int pagesMax, Consumer<PageImage> onPage) {}
