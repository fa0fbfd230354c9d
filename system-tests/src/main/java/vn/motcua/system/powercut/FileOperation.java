package vn.motcua.system.powercut;

import java.nio.ByteBuffer;
import java.nio.file.Path;

/** What a program did to the files of its folder, in the order in which the system did it. */
public sealed interface FileOperation {

    /** A file was opened that has to be there: it is made if it is not. */
    record Made(Path file) implements FileOperation {}

    record Written(Path file, long from, ByteBuffer bytes) implements FileOperation {
        public Written {
            bytes = bytes.asReadOnlyBuffer();
        }
    }

    /** It has this length from now on, shorter or longer. */
    record Cut(Path file, long length) implements FileOperation {}

    /** The system said that a file's bytes, or a folder's names, are on the disk. */
    record Synced(Path place) implements FileOperation {}

    /** The system said that they are not; what it was to write it has given up. */
    record SyncFailed(Path place) implements FileOperation {}

    record Renamed(Path from, Path to) implements FileOperation {}

    record Removed(Path file) implements FileOperation {}

    record FolderMade(Path folder) implements FileOperation {}

    /** A line the program wrote for people: what is said cannot be taken back by a power cut. */
    record Said(String line) implements FileOperation {}
}
