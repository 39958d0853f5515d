-- Ed25519 (RFC 8032), verified here, so that whoever brings another's entries back is believed for the signature alone. Only public
-- values are computed with; some 20 ms each. No part of PostgreSQL does it, and an extension would have to be installed everywhere.

-- The number that bytes mean, the least significant first.
CREATE OR REPLACE FUNCTION number(bytes bytea) RETURNS numeric LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  found numeric := 0;
BEGIN
  FOR place IN REVERSE octet_length(bytes) - 1 .. 0 LOOP found := found * 256 + get_byte(bytes, place); END LOOP;
  RETURN found;
END $$;

CREATE OR REPLACE FUNCTION power(base numeric, exponent numeric, modulus numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  found numeric := 1; square numeric := base; rest numeric := exponent;
BEGIN
  WHILE rest > 0 LOOP
    IF mod(rest, 2) = 1 THEN found := mod(found * square, modulus); END IF;
    square := mod(square * square, modulus);
    rest := div(rest, 2);
  END LOOP;
  RETURN found;
END $$;

-- x of the point of the curve with this y and this last bit of x; NULL where there is none.
CREATE OR REPLACE FUNCTION point_x(y numeric, odd int) RETURNS numeric LANGUAGE plpgsql IMMUTABLE SET search_path = centre, pg_temp AS $$
DECLARE
  p CONSTANT numeric := 57896044618658097711785492504343953926634992332820282019728792003956564819949;
  d CONSTANT numeric := 37095705934669439343138083508754565189542113879843219016388785533085940283555;
  u numeric := mod(y * y - 1 + p, p); v numeric := mod(d * mod(y * y, p) + 1, p); x numeric;
BEGIN
  IF y >= p THEN RETURN NULL; END IF;
  x := mod(mod(u * power(v, 3, p), p) * power(mod(u * power(v, 7, p), p), div(p - 5, 8), p), p);
  IF mod(v * mod(x * x, p), p) <> u THEN
    x := mod(x * power(2, div(p - 1, 4), p), p);
    IF mod(v * mod(x * x, p), p) <> u THEN RETURN NULL; END IF;
  END IF;
  IF x = 0 AND odd = 1 THEN RETURN NULL; END IF;
  RETURN CASE WHEN mod(x, 2) = odd THEN x ELSE p - x END;
END $$;

-- Whether the owner of a public key signed a message: S·B - k·A is encoded as R, by one ladder over both scalars.
CREATE OR REPLACE FUNCTION is_signed(p_public bytea, p_signature bytea, p_message bytea) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = centre, pg_temp AS $$
DECLARE
  p CONSTANT numeric := 57896044618658097711785492504343953926634992332820282019728792003956564819949;
  l CONSTANT numeric := 7237005577332262213973186563042994240857116359379907606001950938285454250989;
  d2 CONSTANT numeric := 16295367250680780974490674513165176452449235426866156013048779062215315747161;
  base_x CONSTANT numeric := 15112221349535400772501151409588531511454012693041857206046113283949847762202;
  base_y CONSTANT numeric := 46316835694926478169428394003475163141307993866256225615783033603165251855960;
  s numeric; k numeric; ay numeric; ax numeric; step int; bits int[];
  minus numeric[]; plus numeric[]; twice_t numeric[]; twice_z numeric[]; -- of B, -A and B-A: y-x, y+x, 2dt, 2z
  x numeric := 0; y numeric := 1; z numeric := 1; t numeric := 0;
  a numeric; b numeric; c numeric; e numeric; f numeric; g numeric; h numeric;
BEGIN
  IF octet_length(p_public) <> 32 OR octet_length(p_signature) <> 64 THEN RETURN false; END IF;
  s := number(substring(p_signature FROM 33));
  IF s >= l THEN RETURN false; END IF;
  ay := number(set_bit(p_public, 255, 0));
  ax := point_x(ay, get_bit(p_public, 255));
  IF ax IS NULL THEN RETURN false; END IF;
  ax := p - ax;
  k := mod(number(sha512(substring(p_signature FOR 32) || p_public || p_message)), l);
  minus := ARRAY[base_y - base_x, ay - ax]; plus := ARRAY[base_y + base_x, ay + ax];
  twice_t := ARRAY[mod(d2 * mod(base_x * base_y, p), p), mod(d2 * mod(ax * ay, p), p)]; twice_z := ARRAY[2::numeric, 2];
  -- B - A, by the formula of every further addition below
  a := mod((base_y - base_x) * minus[2], p); b := mod((base_y + base_x) * plus[2], p); c := mod(mod(base_x * base_y, p) * twice_t[2], p);
  e := b - a; f := 2 - c; g := 2 + c; h := b + a;
  x := mod(e * f, p); y := mod(g * h, p); t := mod(e * h, p); z := mod(f * g, p);
  minus := minus || (y - x); plus := plus || (y + x); twice_t := twice_t || mod(d2 * t, p); twice_z := twice_z || 2 * z;
  x := 0; y := 1; z := 1; t := 0;
  FOR place IN 1 .. 253 LOOP
    bits[place] := get_bit(p_signature, 255 + place) + 2 * mod(k, 2)::int;
    k := div(k, 2);
  END LOOP;
  FOR place IN REVERSE 253 .. 1 LOOP
    a := mod(x * x, p); b := mod(y * y, p); c := mod(2 * z * z, p);
    e := mod((x + y) * (x + y), p) - a - b; g := b - a; f := g - c; h := -a - b;
    x := mod(e * f, p); y := mod(g * h, p); t := mod(e * h, p); z := mod(f * g, p);
    step := bits[place];
    IF step > 0 THEN
      a := mod((y - x) * minus[step], p); b := mod((y + x) * plus[step], p); c := mod(t * twice_t[step], p); g := mod(z * twice_z[step], p);
      e := b - a; f := g - c; g := g + c; h := b + a;
      x := mod(e * f, p); y := mod(g * h, p); t := mod(e * h, p); z := mod(f * g, p);
    END IF;
  END LOOP;
  z := power(mod(z + p, p), p - 2, p);
  x := mod(mod(x * z, p) + p, p); y := mod(mod(y * z, p) + p, p);
  RETURN y = number(set_bit(substring(p_signature FOR 32), 255, 0)) AND mod(x, 2)::int = get_bit(p_signature, 255);
END $$;
