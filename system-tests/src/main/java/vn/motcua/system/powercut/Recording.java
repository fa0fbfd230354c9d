package vn.motcua.system.powercut;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** All that one program did to its folder. */
public record Recording(Path folder, List<FileOperation> operations) {
    public Recording {
        operations = List.copyOf(operations);
    }

    public int length() {
        return operations.size();
    }

    /** What the disk knows when the power goes before the operation of that number. */
    Disk diskAt(int cut) {
        Disk disk = new Disk(folder);
        operations.subList(0, cut).forEach(disk::apply);
        return disk;
    }

    /** What had been said by then. */
    public List<String> saidBefore(int cut) {
        return operations.subList(0, cut).stream()
                .filter(FileOperation.Said.class::isInstance)
                .map(said -> ((FileOperation.Said) said).line())
                .toList();
    }

    /** The same work by a program that forgot to sync some files or folders. */
    Recording withoutSyncs(Predicate<Path> forgotten) {
        return new Recording(
                folder,
                operations.stream()
                        .filter(each ->
                                !(each instanceof FileOperation.Synced(Path place)
                                        && forgotten.test(place)))
                        .toList());
    }

    /** How many operations were of a kind. */
    public long count(Class<? extends FileOperation> kind) {
        return operations.stream().filter(kind::isInstance).count();
    }
}
