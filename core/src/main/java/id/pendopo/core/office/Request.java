package id.pendopo.core.office;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import java.time.Instant;

/**
 * One of many commands handed in together (<i>permintaan dalam daftar</i>): what {@link Office#handle} is asked, as a value.
 *
 * @param procedure for example {@code grants/proposal}
 * @param id the case
 * @param command what is asked
 * @param actor who asks; the host vouches for the role
 * @param at when, by the host's clock
 * @param commandId which attempt this is
 */
public record Request(String procedure, CaseId id, Command command, Actor actor, Instant at, CommandId commandId) {}
