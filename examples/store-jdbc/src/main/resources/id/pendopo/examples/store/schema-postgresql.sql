-- PostgreSQL 12 or newer, encoding UTF8. COLLATE "C" compares text by its characters whatever the language of the
-- database: ids page in the same order everywhere, and a place is found by the beginning of its code through the index.

-- Everything that was ever decided. The primary key is the guard: two who write the same version collide on it.
CREATE TABLE IF NOT EXISTS pendopo_stream_line (
  stream_kind VARCHAR(10) COLLATE "C" NOT NULL,
  stream_key VARCHAR(200) COLLATE "C" NOT NULL,
  version BIGINT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (stream_kind, stream_key, version)
);
-- What inbox and search know of a case. It can be built anew from the lines. Instants are text of one width; a case
-- without a due date has the word never, which sorts after every instant.
CREATE TABLE IF NOT EXISTS pendopo_case (
  case_id VARCHAR(64) COLLATE "C" NOT NULL PRIMARY KEY,
  region VARCHAR(10) COLLATE "C" NOT NULL, procedure_name VARCHAR(100) COLLATE "C" NOT NULL,
  version BIGINT NOT NULL, stage VARCHAR(60) COLLATE "C" NOT NULL, status VARCHAR(10) COLLATE "C" NOT NULL,
  unit VARCHAR(60) COLLATE "C", assignee VARCHAR(80) COLLATE "C", place VARCHAR(10) COLLATE "C", receipt_number VARCHAR(200) COLLATE "C",
  next_due VARCHAR(30) COLLATE "C" NOT NULL, opened_at VARCHAR(30) COLLATE "C" NOT NULL, stage_since VARCHAR(30) COLLATE "C" NOT NULL
);
CREATE INDEX IF NOT EXISTS pendopo_case_stage ON pendopo_case (region, procedure_name, stage, case_id);
CREATE INDEX IF NOT EXISTS pendopo_case_unit ON pendopo_case (unit, case_id);
CREATE INDEX IF NOT EXISTS pendopo_case_assignee ON pendopo_case (assignee, case_id);
CREATE INDEX IF NOT EXISTS pendopo_case_place ON pendopo_case (place, case_id);
CREATE INDEX IF NOT EXISTS pendopo_case_due ON pendopo_case (next_due, opened_at, case_id);
CREATE INDEX IF NOT EXISTS pendopo_case_receipt ON pendopo_case (receipt_number);
-- Whose case it is, by opaque reference, so that everybody finds his own.
CREATE TABLE IF NOT EXISTS pendopo_party (
  case_id VARCHAR(64) COLLATE "C" NOT NULL, person VARCHAR(80) COLLATE "C" NOT NULL,
  PRIMARY KEY (case_id, person)
);
CREATE INDEX IF NOT EXISTS pendopo_party_person ON pendopo_party (person, case_id);
-- The numbers other systems gave a case. Apart, so that an index finds one and nobody reads every case for it.
CREATE TABLE IF NOT EXISTS pendopo_external (
  case_id VARCHAR(64) COLLATE "C" NOT NULL, system_name VARCHAR(100) COLLATE "C" NOT NULL, external_number VARCHAR(200) COLLATE "C" NOT NULL,
  PRIMARY KEY (case_id, system_name)
);
CREATE INDEX IF NOT EXISTS pendopo_external_number ON pendopo_external (external_number, system_name);
-- Personal values and their keys. The only table in which something is overwritten by less: that is how a value is erased.
CREATE TABLE IF NOT EXISTS pendopo_personal (
  ref VARCHAR(200) COLLATE "C" NOT NULL PRIMARY KEY,
  case_id VARCHAR(64) COLLATE "C" NOT NULL, purpose VARCHAR(30) COLLATE "C" NOT NULL, retention VARCHAR(100) COLLATE "C" NOT NULL,
  content VARCHAR(500) NOT NULL, mac_key VARCHAR(64), erased_at VARCHAR(30)
);
CREATE INDEX IF NOT EXISTS pendopo_personal_case ON pendopo_personal (case_id);
-- Which attempts were accepted, so that a repeated one is answered as before.
CREATE TABLE IF NOT EXISTS pendopo_answer (
  case_id VARCHAR(64) COLLATE "C" NOT NULL, command_id VARCHAR(100) COLLATE "C" NOT NULL, version BIGINT NOT NULL,
  PRIMARY KEY (case_id, command_id)
);
