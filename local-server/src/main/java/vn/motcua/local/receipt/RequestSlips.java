package vn.motcua.local.receipt;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import vn.motcua.contract.screen.BookingState;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.Language;
import vn.motcua.device.printer.Receipt.Part;
import vn.motcua.local.submission.HandInOutcome.TakenIn;

/** What stands on the slips of requests that come without papers: nothing of what was said. */
final class RequestSlips {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private RequestSlips() {}

    static void addPetition(
            List<Part> parts, TakenIn takenIn, Errand.Petition petition, ReceiptWords words) {
        parts.add(new Part.Field(words.get("petition.code"), ""));
        addCode(parts, takenIn, words);
        parts.add(new Part.Field(words.get("petition.by"), words.day(petition.answerBy())));
        parts.add(new Part.Rule());
        parts.add(new Part.Text(words.get("petition.look_up")));
    }

    static void addCollection(List<Part> parts, TakenIn takenIn, ReceiptWords words) {
        parts.add(new Part.Field(words.get("collect.for"), ""));
        addCode(parts, takenIn, words);
        parts.add(new Part.Rule());
        parts.add(new Part.Text(words.get("collect.next")));
        parts.add(new Part.Text(words.get("collect.look_up")));
    }

    static void addBooking(List<Part> parts, BookingState.Booked booked, Language language) {
        ReceiptWords words = new ReceiptWords(language);
        Instant at = booked.time().at().atZone(VIETNAM).toInstant();
        parts.add(new Part.Text(booked.utility().name().in(language.tag())));
        parts.add(new Part.Field(words.get("booking.at"), words.moment(at)));
        if (!booked.time().words().isEmpty()) {
            parts.add(new Part.Field(words.get("booking.where"), booked.time().words()));
        }
        parts.add(new Part.Field(words.get("booking.code"), ""));
        parts.add(new Part.Code(booked.code()));
        parts.add(new Part.Qr(booked.code()));
        parts.add(new Part.Rule());
        parts.add(new Part.Text(words.get("booking.cancel")));
    }

    private static void addCode(List<Part> parts, TakenIn takenIn, ReceiptWords words) {
        parts.add(new Part.Code(takenIn.number()));
        parts.add(new Part.Qr(takenIn.number()));
        parts.add(new Part.Field(words.get("handed_in_at"), words.moment(takenIn.handedInAt())));
    }
}
