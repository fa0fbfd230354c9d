package vn.motcua.province.dossier;

import java.util.UUID;
import vn.motcua.contract.sync.OutboxEntry.PapersHandedIn;

/** Papers that came with a kiosk's message. */
public record HandedIn(UUID message, PapersHandedIn papers) {}
