package vn.motcua.local.event;

import java.lang.System.Logger.Level;
import java.util.UUID;

/**
 * All that may stand in a log. No event has a field that could hold a citizen's word: no code, no
 * name, no text, only counts, ids made here, and {@link SafeWord}s.
 */
public sealed interface Event {

    default Level level() {
        return Level.INFO;
    }

    /** SQLite found the file damaged while it was in use; the next start acts. */
    record FileDamaged(SafeWord file) implements Event {
        public FileDamaged(String file) {
            this(new SafeWord(file));
        }

        @Override
        public Level level() {
            return Level.ERROR;
        }
    }

    /** A damaged file was moved aside; a technician should save what is in it. */
    record FileMovedAside(SafeWord file) implements Event {
        public FileMovedAside(String file) {
            this(new SafeWord(file));
        }

        @Override
        public Level level() {
            return Level.ERROR;
        }
    }

    /** So many rows of the file that was moved aside could be carried over. */
    record RowsSaved(SafeWord file, int rows) implements Event {
        @Override
        public Level level() {
            return Level.WARNING;
        }
    }

    /** A damaged cache was thrown away; the province fills it again. */
    record CacheThrownAway(SafeWord file) implements Event {
        public CacheThrownAway(String file) {
            this(new SafeWord(file));
        }

        @Override
        public Level level() {
            return Level.WARNING;
        }
    }

    record PapersTakenIn(UUID submission, int documents, int pages) implements Event {}

    record PapersNotTakenIn(UUID submission, SafeWord problem) implements Event {
        @Override
        public Level level() {
            return Level.WARNING;
        }
    }

    /** The province has the message. */
    record MessageTaken(UUID message) implements Event {}

    /** The province is told again what it does not have for good. */
    record MessagesOfferedAgain(int messages) implements Event {}

    /** The province will never take the message; a technician looks at it. */
    record MessageSetAside(UUID message, SafeWord reason) implements Event {
        @Override
        public Level level() {
            return Level.WARNING;
        }
    }

    /** The province said "taken" of something else than what was sent. */
    record ReceiptDiffers(UUID message) implements Event {
        @Override
        public Level level() {
            return Level.ERROR;
        }
    }

    record DocumentsForgotten(UUID submission, int files) implements Event {}

    /** Whether the province took the kiosk's new key. */
    record KeyChanged(SafeWord how) implements Event {}

    record AlertKeyLearned(int number) implements Event {}

    /** Somebody else may have made the key: no key that is believed has signed it. */
    record AlertKeyRefused(int number) implements Event {
        @Override
        public Level level() {
            return Level.WARNING;
        }
    }

    /** No key that is believed has signed the alert; it is not shown. */
    record AlertNotTrusted(int key) implements Event {
        @Override
        public Level level() {
            return Level.WARNING;
        }
    }

    /** A stream is read again from its beginning. */
    record StreamReadAnew(SafeWord stream, SafeWord why) implements Event {
        @Override
        public Level level() {
            return Level.WARNING;
        }
    }

    /** What was kept of a part of a stream was not what the province had told; now it is. */
    record PartMended(SafeWord stream, int part) implements Event {
        @Override
        public Level level() {
            return Level.WARNING;
        }
    }

    /** So many parts of a stream are kept otherwise than told, and telling again did not help. */
    record StreamDiffers(SafeWord stream, int parts) implements Event {
        @Override
        public Level level() {
            return Level.WARNING;
        }
    }

    /** All dossiers came at once; the stream goes on after this position. */
    record SnapshotPutInPlace(long position) implements Event {}

    /** The stream is read entry by entry instead. */
    record SnapshotUnusable(SafeWord why) implements Event {
        @Override
        public Level level() {
            return Level.WARNING;
        }
    }

    /** An entry this program does not understand was kept as it came. */
    record EntryKeptRaw(SafeWord stream, long position, SafeWord kind) implements Event {
        @Override
        public Level level() {
            return Level.WARNING;
        }
    }

    record LineChanged(boolean online, SafeWord admission) implements Event {}

    record ClockDiffers(long seconds) implements Event {
        @Override
        public Level level() {
            return Level.WARNING;
        }
    }

    /** The disk refused what a visitor entered; a power cut now would take it. */
    record DraftNotKept() implements Event {
        @Override
        public Level level() {
            return Level.WARNING;
        }
    }

    /** A draft on a slip cannot be opened though its slip is here. */
    record SealedDraftDamaged() implements Event {
        @Override
        public Level level() {
            return Level.WARNING;
        }
    }

    /** A sealed draft that nobody needs lies here still; without its slip nobody can read it. */
    record SealedDraftNotErased() implements Event {
        @Override
        public Level level() {
            return Level.WARNING;
        }
    }

    /** What a visitor entered may still be on the disk. */
    record DraftNotForgotten() implements Event {
        @Override
        public Level level() {
            return Level.ERROR;
        }
    }

    /** This disk has no key: whoever takes it away can read the cache and what is entered now. */
    record DiskWithoutKey() implements Event {
        @Override
        public Level level() {
            return Level.WARNING;
        }
    }

    /**
     * What came as a notice's picture is not that picture; its words stand without it.
     *
     * @param picture its fingerprint
     */
    record PictureRefused(SafeWord picture) implements Event {
        @Override
        public Level level() {
            return Level.WARNING;
        }
    }

    /** Phones do not reach this machine: its address on their network is not there. */
    record PhoneDoorShut(SafeWord host, int port) implements Event {
        @Override
        public Level level() {
            return Level.WARNING;
        }
    }

    /** Sealed photos are left on the disk; nothing opens them any more. */
    record PhotosNotErased() implements Event {
        @Override
        public Level level() {
            return Level.ERROR;
        }
    }

    record SealingKeyLearned(int version) implements Event {}

    /** Papers cannot be sealed, and are not taken in unsealed. */
    record NoSealingKey() implements Event {
        @Override
        public Level level() {
            return Level.ERROR;
        }
    }

    record Enrolled(SafeWord answer) implements Event {}

    /** A thread met a bug; the program goes on. */
    record ThreadFailed(SafeWord thread, SafeWord exception) implements Event {
        @Override
        public Level level() {
            return Level.ERROR;
        }
    }
}
