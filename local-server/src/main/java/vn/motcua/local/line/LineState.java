package vn.motcua.local.line;

import java.time.Duration;
import vn.motcua.contract.sync.Admission;

/**
 * What is known of the line to the province.
 *
 * @param online whether the province answers
 * @param admission how it stands to this kiosk, as it last said
 * @param clockSkew the province's clock minus this kiosk's
 */
public record LineState(boolean online, Admission admission, Duration clockSkew) {}
