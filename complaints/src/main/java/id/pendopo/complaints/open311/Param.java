package id.pendopo.complaints.open311;

/** The names of parameters, as the specification writes them. */
final class Param {
    static final String JURISDICTION = "jurisdiction_id";
    static final String SERVICE = "service_code";
    static final String REQUEST = "service_request_id";
    static final String START = "start_date";
    static final String END = "end_date";
    static final String STATUS = "status";
    static final String PAGE = "page";
    static final String PAGE_SIZE = "page_size";
    static final String EXTENSIONS = "extensions";
    static final String KEY = "api_key";
    static final String LATITUDE = "lat";
    static final String LONGITUDE = "long";
    static final String ADDRESS = "address_string";
    static final String ADDRESS_ID = "address_id";
    static final String EMAIL = "email";
    static final String DEVICE = "device_id";
    static final String ACCOUNT = "account_id";
    static final String FIRST_NAME = "first_name";
    static final String LAST_NAME = "last_name";
    static final String PHONE = "phone";
    static final String DESCRIPTION = "description";
    static final String MEDIA = "media_url";
    static final String UPDATE = "update_id";
    static final String UPDATED = "updated_datetime";
    static final String EXTERNAL_STATUS = "external_status_code";

    /** By which the clients of mySociety ask that nobody learns who reported. */
    static final String ANONYMITY = "public_anonymity_required";

    private Param() {}
}
