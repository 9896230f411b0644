#!/usr/bin/env python3
"""Makes vectors.json: what other implementations of the same cryptography say.

Run with the environment that Tests/Interop uses. AES comes from tgcrypto (checked against pyaes), hashes from hashlib,
powers from Python's own numbers, packets and passwords from Telethon; what none of them has (the newer wrapping of
inner data, the binding of temporary keys) is written out here. Everything is drawn from one seed.
"""
import hashlib
import json
import os
import random
import sys
from unittest import mock

import pyaes
import rsa
import telethon.crypto.rsa as telethon_rsa
import tgcrypto
from telethon import helpers
from telethon.crypto import AuthKey
from telethon.network.mtprotostate import MTProtoState
from telethon.password import compute_check, pbkdf2sha512
from telethon.tl.types import PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow as Algorithm
from telethon.tl.types.account import Password

DRAW = random.Random(20251121)
PRIME = int(
    "C71CAEB9C6B1C9048E6C522F70F13F73980D40238E3E21C14934D037563D930F"
    "48198A0AA7C14058229493D22530F4DBFA336F6E0AC925139543AED44CCE7C37"
    "20FD51F69458705AC68CD4FE6B6B13ABDC9746512969328454F18FAF8C595F64"
    "2477FE96BB2A941D5BCD1D4AC8CC49880708FA9B378E3C4F3A9060BEE67CF9A4"
    "A4A695811051907E162753B56B0F6B410DBA74D8A84B2A14B3144E0EF1284754"
    "FD17ED950D5965B4B9DD46582DB1178D169C6BC465B0D6FF9CA3928FEF5B9AE4"
    "E418FC15E83EBEA0F87FA9FF5EED70050DED2849F47BF959D956850CE929851F"
    "0D8115F635B105EE2E4E15D04B2454BF6F4FADF034B10403119CD8E3B92FCC5B",
    16,
)


def draw(count):
    return DRAW.randbytes(count)


def sha1(*parts):
    return hashlib.sha1(b"".join(parts)).digest()


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def xor(one, other):
    return bytes(a ^ b for a, b in zip(one, other))


def number(data):
    return int.from_bytes(data, "big")


def padded(value):
    return value.to_bytes(256, "big")


def ige_encrypt(plain, key, vector):
    """tgcrypto's, held against one written with a block cipher alone."""
    aes, cipher, plain_before, result = pyaes.AES(key), vector[:16], vector[16:], b""
    for offset in range(0, len(plain), 16):
        block = plain[offset:offset + 16]
        cipher = xor(bytes(aes.encrypt(xor(block, cipher))), plain_before)
        plain_before = block
        result += cipher
    assert result == tgcrypto.ige256_encrypt(plain, key, vector)
    return result


def ige():
    for count in (16, 32, 48, 64):
        key, vector, plain = draw(32), draw(32), draw(count)
        yield {"key": key, "vector": vector, "plain": plain, "cipher": ige_encrypt(plain, key, vector)}


def counting(count):
    return bytes(index * 7 & 255 for index in range(count))


def long_ige():
    """By their hash: what matters is where one stretch meets the next."""
    for count in (4_096, 4_112, 12_304):
        key, vector = draw(32), draw(32)
        cipher = ige_encrypt(counting(count), key, vector)
        yield {"key": key, "vector": vector, "count": count, "cipherHash": sha256(cipher)}


def ctr():
    key, counter, plain = draw(32), b"\xff" * 15 + b"\xfe", draw(100)
    aes = pyaes.AESModeOfOperationCTR(key, pyaes.Counter(number(counter)))
    cipher = aes.encrypt(plain)
    assert cipher == tgcrypto.ctr256_encrypt(plain, key, bytearray(counter), bytearray(1))
    return {"key": key, "counter": counter, "plain": plain, "cipher": cipher}


def messages(key):
    """Telethon packs what a client sends; what a server sends is the same with other parts of the key."""
    log = mock.MagicMock()
    with mock.patch("os.urandom", draw):
        state = MTProtoState(AuthKey(key), {"telethon.network.mtprotostate": log})
    for body_count in (4, 40, 1_000):
        plain = draw(32 + body_count)
        with mock.patch("os.urandom", draw):
            packet = state.encrypt_message_data(plain[16:])
        # It puts its own salt and session in front.
        yield {"sender": "client", "packet": packet, "plain": state_prefix(state) + plain[16:]}
        padding = draw(12 + (-(len(plain) + 12)) % 16)
        large = sha256(key[96:128], plain, padding)
        aes_key, aes_vector = v2_keys(key, large[8:24], 8)
        assert (aes_key, aes_vector) == state._calc_key(key, large[8:24], False)
        cipher = ige_encrypt(plain + padding, aes_key, aes_vector)
        packet = AuthKey(key).key_id.to_bytes(8, "little") + large[8:24] + cipher
        yield {"sender": "server", "packet": packet, "plain": plain}


def state_prefix(state):
    return state.salt.to_bytes(8, "little", signed=True) + state.id.to_bytes(8, "little", signed=True)


def v2_keys(key, message_key, x):
    a = sha256(message_key, key[x:x + 36])
    b = sha256(key[40 + x:76 + x], message_key)
    return a[:8] + b[8:24] + a[24:32], b[:8] + a[8:24] + b[24:32]


def binding(key):
    text = draw(16) + draw(8) + bytes(4) + (40).to_bytes(4, "little") + draw(40)
    message_key = sha1(text)[4:20]
    a = sha1(message_key, key[0:32])
    b = sha1(key[32:48], message_key, key[48:64])
    c = sha1(key[64:96], message_key)
    d = sha1(message_key, key[96:128])
    aes_key = a[:8] + b[8:20] + c[4:16]
    aes_vector = a[8:20] + b[:8] + c[16:20] + d[:8]
    cipher = ige_encrypt(text + draw(-len(text) % 16), aes_key, aes_vector)
    return {"sealed": AuthKey(key).key_id.to_bytes(8, "little") + message_key + cipher, "text": text}


def server_key():
    with mock.patch("rsa.randnum.os.urandom", draw):
        public, private = rsa.newkeys(2048)
    telethon_rsa.add_key(public.save_pkcs1().decode(), old=False)
    block = b"\x00" + draw(255)
    data = draw(96)
    with mock.patch("telethon.crypto.rsa.os.urandom", draw):
        hashed = telethon_rsa.encrypt(telethon_rsa._compute_fingerprint(public), data)
    pad_data = draw(144)
    return {
        "pem": private.save_pkcs1().decode(), "publicPEM": public.save_pkcs1().decode(),
        "fingerprint": str(telethon_rsa._compute_fingerprint(public)),
        "block": block, "decrypted": padded(pow(number(block), private.d, private.n)),
        "hashedData": data, "hashed": hashed, "paddedData": pad_data, "padded": rsa_pad(pad_data, public),
    }


def rsa_pad(data, public):
    data = data + draw(192 - len(data))
    while True:
        temporary = draw(32)
        text = data[::-1] + sha256(temporary, data)
        cipher = ige_encrypt(text, temporary, bytes(32))
        block = xor(temporary, sha256(cipher)) + cipher
        if number(block) < public.n:
            return padded(pow(number(block), public.e, public.n))


def exchange():
    a, b = draw(256), draw(256)
    g_a, g_b = pow(3, number(a), PRIME), pow(3, number(b), PRIME)
    server_nonce, new_nonce, answer = draw(16), draw(32), draw(501)
    key, vector = helpers.generate_key_data_from_nonce(
        int.from_bytes(server_nonce, "little", signed=True), int.from_bytes(new_nonce, "little", signed=True)
    )
    padding = draw(-(20 + len(answer)) % 16)
    auth_key = AuthKey(padded(pow(g_b, number(a), PRIME)))
    nonce_number = int.from_bytes(new_nonce, "little", signed=True)
    proofs = [auth_key.calc_new_nonce_hash(nonce_number, outcome) for outcome in (1, 2, 3)]
    return {
        "secret": a, "publicValue": padded(g_a), "other": padded(g_b), "authKey": auth_key.key,
        "authKeyID": str(auth_key.key_id), "auxiliaryHash": str(auth_key.aux_hash), "serverNonce": server_nonce,
        "newNonce": new_nonce, "answer": answer, "sealed": ige_encrypt(sha1(answer) + answer + padding, key, vector),
        "proofs": [proof.to_bytes(16, "little", signed=True) for proof in proofs],
        "firstSalt": str(int.from_bytes(xor(new_nonce[:8], server_nonce[:8]), "little", signed=True)),
    }


def password():
    salt1, salt2, secret = draw(40), draw(16), draw(256)
    text = "correct horse battery staple"
    inner = sha256(salt2, sha256(salt1, text.encode(), salt1), salt2)
    x = number(sha256(salt2, pbkdf2sha512(inner, salt1, 100_000), salt2))
    verifier = pow(3, x, PRIME)
    k = number(sha256(padded(PRIME), padded(3)))
    public = (k * verifier + pow(3, number(secret), PRIME)) % PRIME
    asked = Password(
        new_algo=None, new_secure_algo=None, secure_random=b"", has_password=True, srp_id=1, srp_B=padded(public),
        current_algo=Algorithm(salt1=salt1, salt2=salt2, g=3, p=padded(PRIME)),
    )
    with mock.patch("os.urandom", draw):
        answer, wrong = compute_check(asked, text), compute_check(asked, text + "!")
    return {
        "salt1": salt1, "salt2": salt2, "verifier": padded(verifier), "secret": secret, "publicValue": padded(public),
        "clientValue": answer.A, "proof": answer.M1, "wrongClientValue": wrong.A, "wrongProof": wrong.M1,
    }


def plain_json(value):
    if isinstance(value, (bytes, bytearray)):
        return value.hex()
    raise TypeError(value)


key = draw(256)
vectors = {
    "ige": list(ige()), "longIGE": list(long_ige()), "ctr": ctr(), "authKey": key,
    "messages": list(messages(key)), "binding": binding(key), "serverKey": server_key(), "exchange": exchange(),
    "password": password(),
}
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "vectors.json")
with open(path, "w") as file:
    json.dump(vectors, file, indent=1, default=plain_json)
    file.write("\n")
print(f"{os.path.getsize(path)} bytes", file=sys.stderr)
