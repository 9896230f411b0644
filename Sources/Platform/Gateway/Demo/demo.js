// A chat of two users over the Link's JSON form; openapi/link.md says what the frames mean.
"use strict";

const byID = (id) => document.getElementById(id);
const isBob = location.hash === "#bob";
const myID = isBob ? "bob" : "alice";
const peerID = isBob ? "alice" : "bob";
const conversation = { kind: "PRIVATE", id: peerID };

byID("me").textContent = myID;
byID("peer").textContent = peerID;
byID("other").href = "/demo#" + peerID;
addEventListener("hashchange", () => location.reload());

// One installation per tab; a reload is the same device again.
const deviceID = sessionStorage.device ??= "demo-" + crypto.getRandomValues(new Uint32Array(2)).join("-");

const messages = new Map(); // seq → message as it stands now
const waiting = []; // sends without an answer, oldest first; sent again with the same id after a reconnect
const answers = new Map(); // request id → what to do with the result
let socket, token, cursor, nextRequestID = 1, nextClientID = 1, myRead = 0, peerRead = 0, retries = 0;

// Requests

function request(body, whenDone = () => {}) {
  const requestId = nextRequestID++;
  answers.set(requestId, whenDone);
  socket.send(JSON.stringify({ requestId, ...body }));
}

function say(send) {
  const content = JSON.stringify({ content: send.text });
  const frame = { conversation, objectName: "RC:TxtMsg", content, clientId: send.clientID };
  request({ send: frame }, (result, error) => {
    if (error?.mayBeRetried) return setTimeout(() => isLive() && say(send), error.retryAfterMs || 500);
    waiting.splice(waiting.indexOf(send), 1);
    if (error) return show("not sent: " + error.text);
    const { uid, seq, place = 0, lsn, sentTime } = result.sent;
    keep({ uid, seq, sender: myID, objectName: "RC:TxtMsg", content, sentTime });
    advance(place, lsn);
    render();
  });
}

// What comes in

function receive(frame) {
  if (frame.result) settle(frame.result.requestId, frame.result);
  else if (frame.error?.requestId) settle(frame.error.requestId, undefined, frame.error);
  else if (frame.error) show(frame.error.text);
  else if (frame.goingAway) setTimeout(() => socket.close(), Math.random() * (frame.goingAway.jitterMs ?? 0));
  else if (frame.update) update(frame.update);
}

function settle(requestID, result, error) {
  const whenDone = answers.get(requestID);
  answers.delete(requestID);
  whenDone?.(result, error);
}

function update({ mailbox, catchUp, typing }) {
  if (mailbox) take(mailbox);
  for (const item of catchUp?.mailbox ?? []) take(item);
  if (catchUp?.cursor) advance(catchUp.cursor.place ?? 0, catchUp.cursor.lsn);
  if (typing?.from === peerID) showTyping();
  render();
}

// A place of the mailbox: the next one is applied, an earlier one was applied before.
function take(item) {
  if (item.place <= cursor.place) return;
  if (item.conversation?.id === peerID) {
    const message = item.entry?.message ?? item.entry?.change?.message;
    if (message) keep(message);
    if (item.peerRead) peerRead = Math.max(peerRead, item.peerRead);
    if (item.ownRead) myRead = Math.max(myRead, item.ownRead);
    for (const seq of item.deleted?.seqs ?? []) messages.delete(seq);
    for (const seq of messages.keys()) if (item.cleared && seq <= item.cleared) messages.delete(seq);
  }
  advance(item.place, item.lsn);
}

function keep(message) {
  messages.set(message.seq, message);
}

function advance(place, lsn) {
  if (place > cursor.place) cursor.place = place;
  if (lsn && BigInt(lsn) > BigInt(cursor.lsn)) cursor.lsn = lsn;
}

// The connection

const isLive = () => socket?.readyState === WebSocket.OPEN && byID("status").className === "live";

async function connect() {
  try {
    token ??= await session();
  } catch {
    return later();
  }
  socket = new WebSocket(location.origin.replace(/^http/, "ws") + "/v1/link", "echoim.v1.json");
  socket.onmessage = (event) => receive(JSON.parse(event.data));
  socket.onclose = later;
  socket.onopen = () => {
    const hello = { version: 1, token, deviceId: deviceID, platform: "WEB", client: "demo/1", cursor };
    request({ hello }, (result, error) => (error ? refused(error) : welcome(result.welcome)));
  };
}

function welcome({ head, nextClientId, isCatchingUp }) {
  retries = 0;
  nextClientID = Math.max(nextClientID, nextClientId ?? 1);
  status("live", "live");
  if (!cursor) {
    cursor = { place: head?.place ?? 0, lsn: head?.lsn ?? "0" };
    loadHistory();
  } else if (!isCatchingUp) {
    advance(head?.place ?? 0, head?.lsn);
  }
  for (const send of waiting) say(send);
}

function loadHistory() {
  request({ history: { conversation, limit: 50 } }, (result) => {
    for (const message of result?.history?.messages ?? []) keep(message);
    render();
  });
  request({ readStates: { conversation } }, (result) => {
    peerRead = Math.max(peerRead, result?.readStates?.read ?? 0);
    render();
  });
}

function refused(error) {
  token = undefined; // the next one may be good: the server may have started afresh
  show(error.text);
}

function later() {
  status("", "connecting");
  answers.clear();
  const wait = Math.min(10_000, 250 * 2 ** retries++) * (0.5 + Math.random() / 2);
  setTimeout(connect, wait);
}

async function session() {
  const response = await fetch("/demo/session", { method: "POST" });
  const { users } = await response.json();
  return users.find((user) => user.id === myID).token;
}

// The page

function render() {
  const list = byID("messages");
  const isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 40;
  const lines = [...messages.values()].sort((one, other) => one.seq - other.seq).map(line);
  list.replaceChildren(...lines, ...waiting.map((send) => item(send.text, "mine waiting")));
  if (isAtEnd) list.scrollTop = list.scrollHeight;
  markRead();
}

function line(message) {
  const isMine = message.sender === myID;
  const side = isMine ? "mine" : "theirs";
  const element = message.recalled
    ? item("taken back", side + " recalled")
    : item(textOf(message), side);
  element.dataset.seq = message.seq;
  if (isMine && !message.recalled) {
    element.append(small(message.seq <= peerRead ? "✓✓ read" : "✓"));
    const button = document.createElement("button");
    button.textContent = "take back";
    button.onclick = () => request({ recall: { conversation, uid: message.uid } }, recalled(message));
    element.append(button);
  }
  return element;
}

function recalled(message) {
  return (result, error) => {
    if (error) return show(error.text);
    keep({ ...message, content: "", recalled: { at: result.changed.seq } });
    advance(result.changed.place ?? 0, result.changed.lsn);
    render();
  };
}

function textOf(message) {
  try {
    return JSON.parse(message.content).content;
  } catch {
    return "[" + message.objectName + "]";
  }
}

function item(text, className) {
  const element = document.createElement("li");
  element.className = className;
  element.append(text);
  return element;
}

function small(text) {
  const element = document.createElement("small");
  element.append(text);
  return element;
}

function markRead() {
  const newest = Math.max(0, ...[...messages.values()].filter((one) => one.sender === peerID).map((one) => one.seq));
  if (document.hidden || !isLive() || newest <= myRead) return;
  myRead = newest;
  request({ markRead: { conversation, upTo: newest } }, (result) => {
    if (result) advance(result.changed?.place ?? 0, result.changed?.lsn);
  });
}

let typingEnds, lastTyping = 0;
function showTyping() {
  byID("typing").textContent = peerID + " is writing …";
  clearTimeout(typingEnds);
  typingEnds = setTimeout(() => (byID("typing").textContent = ""), 4_000);
}

function show(text) {
  byID("typing").textContent = text;
}

function status(className, text) {
  byID("status").className = className;
  byID("status").textContent = text;
}

byID("text").oninput = () => {
  if (!isLive() || Date.now() - lastTyping < 3_000) return;
  lastTyping = Date.now();
  request({ typing: { conversation, objectName: "RC:TxtMsg" } });
};

byID("form").onsubmit = (event) => {
  event.preventDefault();
  const text = byID("text").value.trim();
  if (!text) return;
  byID("text").value = "";
  const send = { text, clientID: nextClientID++ };
  waiting.push(send);
  if (isLive()) say(send);
  render();
};

document.addEventListener("visibilitychange", render);
setInterval(() => isLive() && request({ ack: { cursor } }), 5_000);
connect();
