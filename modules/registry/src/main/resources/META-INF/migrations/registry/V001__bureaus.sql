-- The regional bureaus (地方出入国在留管理局), from north to south, with their branches (支局) and areas.
-- Prefecture codes are those of JIS X 0401. Areas as the bureaus' and other public pages give them; those of
-- 広島 and 高松 stand on no page of their own and want confirmation (area_confirmed).
CREATE TABLE registry.bureau (
  code           text PRIMARY KEY CHECK (code ~ '^[A-Z]{2,20}$'),
  position       integer NOT NULL UNIQUE,
  name           text NOT NULL UNIQUE,
  short_name     text NOT NULL UNIQUE,
  area_confirmed boolean NOT NULL
);

CREATE TABLE registry.branch (
  code        text PRIMARY KEY CHECK (code ~ '^[A-Z]{2,20}$'),
  bureau_code text NOT NULL REFERENCES registry.bureau (code),
  position    integer NOT NULL,
  name        text NOT NULL,
  UNIQUE (bureau_code, position),
  UNIQUE (bureau_code, name)
);

CREATE TABLE registry.prefecture (
  code        text PRIMARY KEY CHECK (code ~ '^[0-9]{2}$'),
  name        text NOT NULL UNIQUE,
  bureau_code text NOT NULL REFERENCES registry.bureau (code),
  branch_code text REFERENCES registry.branch (code)
);

INSERT INTO registry.bureau (code, position, name, short_name, area_confirmed) VALUES
  ('SAPPORO', 1, '札幌出入国在留管理局', '札幌局', true),
  ('SENDAI', 2, '仙台出入国在留管理局', '仙台局', true),
  ('TOKYO', 3, '東京出入国在留管理局', '東京局', true),
  ('NAGOYA', 4, '名古屋出入国在留管理局', '名古屋局', true),
  ('OSAKA', 5, '大阪出入国在留管理局', '大阪局', true),
  ('HIROSHIMA', 6, '広島出入国在留管理局', '広島局', false),
  ('TAKAMATSU', 7, '高松出入国在留管理局', '高松局', false),
  ('FUKUOKA', 8, '福岡出入国在留管理局', '福岡局', true);

INSERT INTO registry.branch (code, bureau_code, position, name) VALUES
  ('NARITA', 'TOKYO', 1, '成田空港支局'),
  ('HANEDA', 'TOKYO', 2, '羽田空港支局'),
  ('YOKOHAMA', 'TOKYO', 3, '横浜支局'),
  ('CHUBU', 'NAGOYA', 1, '中部空港支局'),
  ('KANSAI', 'OSAKA', 1, '関西空港支局'),
  ('KOBE', 'OSAKA', 2, '神戸支局'),
  ('NAHA', 'FUKUOKA', 1, '那覇支局');

INSERT INTO registry.prefecture (code, name, bureau_code, branch_code) VALUES
  ('01', '北海道', 'SAPPORO', NULL),
  ('02', '青森県', 'SENDAI', NULL),
  ('03', '岩手県', 'SENDAI', NULL),
  ('04', '宮城県', 'SENDAI', NULL),
  ('05', '秋田県', 'SENDAI', NULL),
  ('06', '山形県', 'SENDAI', NULL),
  ('07', '福島県', 'SENDAI', NULL),
  ('08', '茨城県', 'TOKYO', NULL),
  ('09', '栃木県', 'TOKYO', NULL),
  ('10', '群馬県', 'TOKYO', NULL),
  ('11', '埼玉県', 'TOKYO', NULL),
  ('12', '千葉県', 'TOKYO', NULL),
  ('13', '東京都', 'TOKYO', NULL),
  ('14', '神奈川県', 'TOKYO', 'YOKOHAMA'),
  ('15', '新潟県', 'TOKYO', NULL),
  ('16', '富山県', 'NAGOYA', NULL),
  ('17', '石川県', 'NAGOYA', NULL),
  ('18', '福井県', 'NAGOYA', NULL),
  ('19', '山梨県', 'TOKYO', NULL),
  ('20', '長野県', 'TOKYO', NULL),
  ('21', '岐阜県', 'NAGOYA', NULL),
  ('22', '静岡県', 'NAGOYA', NULL),
  ('23', '愛知県', 'NAGOYA', NULL),
  ('24', '三重県', 'NAGOYA', NULL),
  ('25', '滋賀県', 'OSAKA', NULL),
  ('26', '京都府', 'OSAKA', NULL),
  ('27', '大阪府', 'OSAKA', NULL),
  ('28', '兵庫県', 'OSAKA', 'KOBE'),
  ('29', '奈良県', 'OSAKA', NULL),
  ('30', '和歌山県', 'OSAKA', NULL),
  ('31', '鳥取県', 'HIROSHIMA', NULL),
  ('32', '島根県', 'HIROSHIMA', NULL),
  ('33', '岡山県', 'HIROSHIMA', NULL),
  ('34', '広島県', 'HIROSHIMA', NULL),
  ('35', '山口県', 'HIROSHIMA', NULL),
  ('36', '徳島県', 'TAKAMATSU', NULL),
  ('37', '香川県', 'TAKAMATSU', NULL),
  ('38', '愛媛県', 'TAKAMATSU', NULL),
  ('39', '高知県', 'TAKAMATSU', NULL),
  ('40', '福岡県', 'FUKUOKA', NULL),
  ('41', '佐賀県', 'FUKUOKA', NULL),
  ('42', '長崎県', 'FUKUOKA', NULL),
  ('43', '熊本県', 'FUKUOKA', NULL),
  ('44', '大分県', 'FUKUOKA', NULL),
  ('45', '宮崎県', 'FUKUOKA', NULL),
  ('46', '鹿児島県', 'FUKUOKA', NULL),
  ('47', '沖縄県', 'FUKUOKA', 'NAHA');

GRANT USAGE ON SCHEMA registry TO ${app};
GRANT SELECT ON registry.bureau, registry.branch, registry.prefecture TO ${app};
