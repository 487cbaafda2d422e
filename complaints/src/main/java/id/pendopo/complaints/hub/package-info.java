/**
 * The national channel beside us (<i>SP4N-LAPOR! di samping sistem daerah</i>): what follows here from what was read there, and what is pushed
 * there. The hub owns who reports and when it is closed, the region owns the follow-up [D]. Its real interface and its list of states could
 * not be read [?], so an adapter of the region translates, states are data, and one that nobody knows is kept and shown to a person. No
 * socket is opened here. Start with {@link id.pendopo.complaints.hub.HubSync}.
 */
@NullMarked
package id.pendopo.complaints.hub;

import org.jspecify.annotations.NullMarked;
