package vn.motcua.contract.help;

import vn.motcua.contract.screen.HelpProgress;

/** Where a call stands at the desk. */
public record HelpAnswer(HelpProgress progress) {}
