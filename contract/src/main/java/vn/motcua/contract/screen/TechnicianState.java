package vn.motcua.contract.screen;

import java.util.List;

/** What only a technician sees; names T01… are those of the screen catalogue. */
public sealed interface TechnicianState extends ScreenState {

    /**
     * T01.
     *
     * @param digits the ten of the keypad in their order, another one each time, so that nobody
     *     learns the PIN from where the fingers go
     */
    record PinWanted(List<Integer> digits, PinAnswer answer) implements TechnicianState {
        public PinWanted {
            digits = List.copyOf(digits);
        }
    }

    /**
     * T02: how this kiosk does.
     *
     * @param technician whose PIN it was
     */
    record Overview(String technician, List<DeviceView> devices, List<HealthView> health)
            implements TechnicianState {
        public Overview {
            devices = List.copyOf(devices);
            health = List.copyOf(health);
        }
    }
}
