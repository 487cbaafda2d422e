-- MySQL 8 or newer and MariaDB 10.6 or newer. The usual collations hold "A" and "a" for the same, ours must not:
-- utf8mb4_bin compares characters. The key of a stream is bytes, because there a blank at the end counts as well.

-- Everything that was ever decided. The primary key is the guard: two who write the same version collide on it.
CREATE TABLE IF NOT EXISTS pendopo_stream_line (
  stream_kind VARCHAR(10) NOT NULL,
  stream_key VARBINARY(800) NOT NULL,
  version BIGINT NOT NULL,
  content MEDIUMTEXT NOT NULL,
  PRIMARY KEY (stream_kind, stream_key, version)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
-- What inbox and search know of a case. It can be built anew from the lines. Instants are text of one width; a case
-- without a due date has the word never, which sorts after every instant.
CREATE TABLE IF NOT EXISTS pendopo_case (
  case_id VARCHAR(64) NOT NULL PRIMARY KEY,
  region VARCHAR(10) NOT NULL, procedure_name VARCHAR(100) NOT NULL,
  version BIGINT NOT NULL, stage VARCHAR(60) NOT NULL, status VARCHAR(10) NOT NULL,
  unit VARCHAR(60), assignee VARCHAR(80), place VARCHAR(10), receipt_number VARCHAR(200),
  next_due VARCHAR(30) NOT NULL, opened_at VARCHAR(30) NOT NULL, stage_since VARCHAR(30) NOT NULL,
  INDEX pendopo_case_stage (region, procedure_name, stage, case_id),
  INDEX pendopo_case_unit (unit, case_id),
  INDEX pendopo_case_assignee (assignee, case_id),
  INDEX pendopo_case_place (place, case_id),
  INDEX pendopo_case_due (next_due, opened_at, case_id),
  INDEX pendopo_case_receipt (receipt_number)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
-- Whose case it is, by opaque reference, so that everybody finds his own.
CREATE TABLE IF NOT EXISTS pendopo_party (
  case_id VARCHAR(64) NOT NULL, person VARCHAR(80) NOT NULL,
  PRIMARY KEY (case_id, person),
  INDEX pendopo_party_person (person, case_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
-- The numbers other systems gave a case. Apart, so that an index finds one and nobody reads every case for it.
CREATE TABLE IF NOT EXISTS pendopo_external (
  case_id VARCHAR(64) NOT NULL, system_name VARCHAR(100) NOT NULL, external_number VARCHAR(200) NOT NULL,
  PRIMARY KEY (case_id, system_name),
  INDEX pendopo_external_number (external_number, system_name)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
-- Personal values and their keys. The only table in which something is overwritten by less: that is how a value is erased.
CREATE TABLE IF NOT EXISTS pendopo_personal (
  ref VARCHAR(200) NOT NULL PRIMARY KEY,
  case_id VARCHAR(64) NOT NULL, purpose VARCHAR(30) NOT NULL, retention VARCHAR(100) NOT NULL,
  content VARCHAR(500) NOT NULL, mac_key VARCHAR(64), erased_at VARCHAR(30),
  INDEX pendopo_personal_case (case_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
-- Which attempts were accepted, so that a repeated one is answered as before.
CREATE TABLE IF NOT EXISTS pendopo_answer (
  case_id VARCHAR(64) NOT NULL, command_id VARCHAR(100) NOT NULL, version BIGINT NOT NULL,
  PRIMARY KEY (case_id, command_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
