package vn.motcua.system.powercut;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/**
 * A disk that promises no more than POSIX does: a file's bytes are there when the file was synced,
 * its name when its folder was. The names of one folder change in their order, as in the journal of
 * a file system; bytes come in any order, in part, or not at all.
 */
final class Disk {
    private static final int SECTOR = 512;

    private final Path root;
    private final Map<Path, Node> seen = new LinkedHashMap<>();
    private final Map<Path, Node> kept = new LinkedHashMap<>();
    private final Map<Path, List<Consumer<Map<Path, Node>>>> names = new HashMap<>();

    Disk(Path root) {
        this.root = root;
    }

    /** A file, or a folder, whatever it is called. */
    private static final class Node {
        private final boolean isFolder;
        private final List<FileOperation> waiting = new ArrayList<>();
        private FileBytes synced = new FileBytes();

        private Node(boolean isFolder) {
            this.isFolder = isFolder;
        }
    }

    void apply(FileOperation operation) {
        switch (operation) {
            case FileOperation.Made(Path file) -> make(file, false);
            case FileOperation.FolderMade(Path folder) -> make(folder, true);
            case FileOperation.Written(Path file, _, _) -> node(file).waiting.add(operation);
            case FileOperation.Cut(Path file, _) -> node(file).waiting.add(operation);
            case FileOperation.Synced(Path place) -> sync(place);
            case FileOperation.SyncFailed(Path place) -> giveUp(place);
            case FileOperation.Renamed(Path from, Path to) -> rename(from, to);
            case FileOperation.Removed(Path file) ->
                    change(
                            file,
                            all -> {
                                Node _ = all.remove(file);
                            });
            case FileOperation.Said _ -> {}
        }
    }

    private Node node(Path file) {
        Node node = seen.get(file);
        if (node == null) {
            throw new IllegalStateException("nobody made " + file);
        }
        return node;
    }

    private void make(Path file, boolean isFolder) {
        if (!seen.containsKey(file)) {
            Node node = new Node(isFolder);
            change(
                    file,
                    all -> {
                        Node _ = all.put(file, node);
                    });
        }
    }

    private void rename(Path from, Path to) {
        change(
                to,
                all -> {
                    Node node = all.remove(from);
                    if (node != null) {
                        Node _ = all.put(to, node);
                    }
                });
    }

    private void change(Path file, Consumer<Map<Path, Node>> change) {
        change.accept(seen);
        boolean _ = names.computeIfAbsent(folder(file), _ -> new ArrayList<>()).add(change);
    }

    private static Path folder(Path file) {
        return file.resolveSibling("");
    }

    private void sync(Path place) {
        Node node = seen.get(place);
        if (node != null && !node.isFolder) {
            node.waiting.forEach(each -> keep(node.synced, each));
            node.waiting.clear();
        } else {
            waitingNames(place).forEach(change -> change.accept(kept));
            waitingNames(place).clear();
        }
    }

    private List<Consumer<Map<Path, Node>>> waitingNames(Path folder) {
        return names.computeIfAbsent(folder.resolve(""), _ -> new ArrayList<>());
    }

    /** Linux forgets what it could not write, and the next sync of it succeeds. */
    private void giveUp(Path place) {
        Node node = seen.get(place);
        if (node != null && !node.isFolder) {
            node.waiting.clear();
        }
    }

    private static void keep(FileBytes bytes, FileOperation operation) {
        switch (operation) {
            case FileOperation.Written(_, long from, ByteBuffer written) ->
                    bytes.write(from, written);
            case FileOperation.Cut(_, long length) -> bytes.cut(length);
            default -> throw new IllegalStateException("no bytes in " + operation);
        }
    }

    /** How much of what was not synced is on the disk when the power goes. */
    private enum Share {
        NOTHING,
        SOME,
        ALL
    }

    /** Writes into an empty folder what is there when the power comes back. */
    void leaveIn(Path image, Random random) throws IOException {
        Share[] shares = Share.values();
        Share ofNames = shares[random.nextInt(shares.length)];
        Share ofBytes = shares[random.nextInt(shares.length)];
        Map<Path, Node> left = new LinkedHashMap<>(kept);
        names.values()
                .forEach(waiting -> some(waiting, ofNames, random).forEach(c -> c.accept(left)));
        for (Map.Entry<Path, Node> each : left.entrySet()) {
            if (isReached(each.getKey(), left)) {
                write(
                        image.resolve(root.relativize(each.getKey())),
                        each.getValue(),
                        ofBytes,
                        random);
            }
        }
    }

    private static <T> Collection<T> some(List<T> waiting, Share share, Random random) {
        int length =
                switch (share) {
                    case NOTHING -> 0;
                    case SOME -> random.nextInt(waiting.size() + 1);
                    case ALL -> waiting.size();
                };
        return waiting.subList(0, length);
    }

    /** Whether the folders on the way to it are there as well. */
    private boolean isReached(Path file, Map<Path, Node> left) {
        Path folder = file.getParent();
        return folder == null
                || folder.equals(root)
                || (left.containsKey(folder) && isReached(folder, left));
    }

    private static void write(Path target, Node node, Share share, Random random)
            throws IOException {
        if (node.isFolder) {
            Path _ = Files.createDirectories(target);
            return;
        }
        FileBytes bytes = node.synced.copy();
        for (FileOperation each : node.waiting) {
            switch (share) {
                case NOTHING -> {}
                case SOME -> keepSome(bytes, each, random);
                case ALL -> keep(bytes, each);
            }
        }
        Path _ = Files.createDirectories(target.resolveSibling(""));
        Path _ = Files.write(target, bytes.bytes());
    }

    /** All of it, none, or some of its sectors. */
    private static void keepSome(FileBytes bytes, FileOperation operation, Random random) {
        int lot = random.nextInt(3);
        if (lot == 0) {
            return;
        }
        if (lot == 1 && operation instanceof FileOperation.Written(_, long from, ByteBuffer all)) {
            for (int sector = 0; sector < all.remaining(); sector += SECTOR) {
                if (random.nextBoolean()) {
                    int length = Math.min(SECTOR, all.remaining() - sector);
                    bytes.write(from + sector, all.slice(sector, length));
                }
            }
        } else {
            keep(bytes, operation);
        }
    }
}
