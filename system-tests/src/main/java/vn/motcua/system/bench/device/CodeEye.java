package vn.motcua.system.bench.device;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program that reads the codes of a picture file. */
interface CodeEye {

    /** The texts; none if it finds no code or cannot open the file. */
    List<String> read(Path picture) throws IOException, InterruptedException;
}
