package vn.motcua.device.simulated;

import java.nio.file.Path;
import java.util.List;

/** A document scanner made of software, whatever it speaks: paper goes in by hand. */
public interface ScannerHardware extends Breakable {

    /** Lays pages, JPEG files, into the feeder, behind those that lie there. */
    void load(List<Path> jpegs);

    int pagesInFeeder();

    /** Takes the pages that still lie in the feeder out of it. */
    void takeOut();
}
