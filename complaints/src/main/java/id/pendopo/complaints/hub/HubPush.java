package id.pendopo.complaints.hub;

import id.pendopo.complaints.report.ExternalReference;

/**
 * What the adapter shall hand over to the hub (<i>kiriman ke kanal nasional</i>). Handing it over twice must do no harm: the adapter gives the token
 * along, and asks the hub for it where the hub cannot know it again by itself.
 *
 * @param to under which number the hub knows the report
 * @param update what is told
 */
public record HubPush(ExternalReference to, RegionUpdate update) {}
