package vn.motcua.province.intake;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.sync.OutboxEntry.Commented;
import vn.motcua.contract.sync.OutboxEntry.ConditionChanged;
import vn.motcua.contract.sync.OutboxEntry.DeviceStatusChanged;
import vn.motcua.contract.sync.OutboxEntry.Rated;
import vn.motcua.province.fleet.DeviceHealthRepository;
import vn.motcua.province.fleet.KioskConditionRepository;
import vn.motcua.province.opinion.OpinionRepository;

/**
 * Writes down what needs no answer: how kiosks and their devices are, and what visitors think.
 *
 * @param id of the message
 */
record BriefNotes(Handle handle, UUID id, String kiosk, Instant now) {
    void note(DeviceStatusChanged said) {
        new DeviceHealthRepository(handle).note(kiosk, KioskWords.mended(said, now));
    }

    void note(ConditionChanged said) {
        new KioskConditionRepository(handle).note(kiosk, KioskWords.condition(said, now));
    }

    void note(Rated rated) {
        new OpinionRepository(handle).add(id, kiosk, KioskWords.mended(rated, now));
    }

    void note(Commented comment) {
        new OpinionRepository(handle).add(id, kiosk, KioskWords.mended(comment, now));
    }
}
