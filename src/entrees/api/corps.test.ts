import { describe, expect, it } from 'vitest';
import { refuserLeType } from './corps.ts';

describe('le type d’un document envoyé', () => {
  it.each([
    'application/json',
    'APPLICATION/JSON',
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
    ' application/json ; charset=utf8 ',
  ])('« %s » est lu', (type) => {
    expect(refuserLeType(type, undefined)).toBeUndefined();
    expect(refuserLeType(type, 'identity')).toBeUndefined();
  });

  it.each([
    undefined,
    '',
    'text/plain',
    'text/plain; application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=application/json',
    'application/jsonp',
    'application/json; charset=iso-8859-1',
    'application/json, text/plain',
  ])('« %s » est refusé', (type) => {
    expect(refuserLeType(type, undefined)).toContain('application/json');
  });

  it.each(['gzip', 'br', 'identity, gzip'])('un document codé en %s est refusé', (codage) => {
    expect(refuserLeType('application/json', codage)).toContain('sans le compresser');
  });
});
