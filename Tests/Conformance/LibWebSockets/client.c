// The server as libwebsockets sees it: an independent client that keeps the rules and minds that the server does.
//
// Usage: LibWebSocketsClient PORT SUBPROTOCOL TOKEN. Prints a line per case (section, name, verdict, divided by tabs);
// ends with 1 if one failed.
#include <libwebsockets.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MESSAGE_MAX (1 << 20)
#define STEPS_MAX 12
#define CASE_SECONDS_MAX 5

// One thing a case does: say a message, in so many fragments; then hear so many, or a goodbye with a code.
struct step {
    size_t size;
    int fragments;
    int is_ping;
};

struct conformance_case {
    const char *section;
    const char *name;
    int step_count;
    struct step steps[STEPS_MAX];
    int close_code;
    const char *subprotocol;
};

static const struct conformance_case cases[] = {
    {.section = "6455 4.1", .name = "the client accepts the handshake's answer", .step_count = 0},
    {.section = "6455 5.2", .name = "messages at the edges of the length codes", .step_count = 8,
     .steps = {{60}, {125}, {126}, {127}, {65535}, {65536}, {65537}, {MESSAGE_MAX - 64}}},
    {.section = "6455 5.4", .name = "messages in 2, 3 and 50 fragments", .step_count = 4,
     .steps = {{100, 2}, {100, 3}, {5000, 50}, {200000, 3}}},
    {.section = "6455 5.5.2", .name = "pings between messages are answered", .step_count = 5,
     .steps = {{.is_ping = 1}, {100}, {.size = 125, .is_ping = 1}, {200, 3}, {.size = 4, .is_ping = 1}}},
    {.section = "6455 7.1", .name = "a goodbye with 1000 is answered", .step_count = 1, .steps = {{100}}, .close_code = 1000},
    {.section = "6455 7.4", .name = "a goodbye with a code of the application's is answered", .step_count = 1,
     .steps = {{100}}, .close_code = 4321},
    {.section = "6455 4.1", .name = "a subprotocol nobody knows is refused", .subprotocol = "chat"},
    {.section = "6455 4.1", .name = "of several subprotocols one is taken", .step_count = 0,
     .subprotocol = "chat, echoim.v1.json, echoim.v1.proto"},
};

// What the case at hand has come to.
static struct {
    const struct conformance_case *test;
    const char *token;
    int is_binary;
    int step;
    int fragment;
    // Everything of the step was said, and its answer has not come.
    int is_waiting;
    int is_greeted;
    int is_over;
    char problem[160];
    size_t heard;
} now;

static unsigned char message[LWS_PRE + MESSAGE_MAX];
static size_t message_count;

// What was heard of a message that may come in parts.
static char answer[4096];

static void fail(const char *why) {
    if (!now.problem[0]) snprintf(now.problem, sizeof now.problem, "%s", why);
    now.is_over = 1;
}

// Protobuf, as far as it is needed here.

static size_t put_varint(unsigned char *at, size_t value) {
    size_t count = 0;
    for (; value >= 0x80; value >>= 7) at[count++] = (unsigned char)(value & 0x7F) | 0x80;
    at[count++] = (unsigned char)value;
    return count;
}

static size_t put_field(unsigned char *at, size_t number, const void *bytes, size_t length) {
    size_t count = put_varint(at, number << 3 | 2);
    count += put_varint(at + count, length);
    if (bytes) memcpy(at + count, bytes, length);
    else memset(at + count, 'x', length);
    return count + length;
}

static void make_hello(void) {
    unsigned char *at = message + LWS_PRE;
    if (!now.is_binary) {
        message_count = (size_t)sprintf((char *)at,
            "{\"requestId\":1,\"hello\":{\"version\":1,\"token\":\"%s\",\"deviceId\":\"lws\",\"platform\":\"OTHER\"}}", now.token);
        return;
    }
    unsigned char hello[600];
    size_t count = 0;
    hello[count++] = 1 << 3;
    hello[count++] = 1;
    count += put_field(hello + count, 3, now.token, strlen(now.token));
    count += put_field(hello + count, 4, "lws", 3);
    at[0] = 1 << 3;
    at[1] = 1;
    message_count = 2 + put_field(at + 2, 2, hello, count);
}

// Link's own ping, padded to the size with a field that the server skips.
static void make_request(size_t size) {
    unsigned char *at = message + LWS_PRE;
    if (!now.is_binary) {
        const char *head = "{\"requestId\":5,\"ping\":{},\"pad\":\"";
        memset(at, 'x', size);
        memcpy(at, head, strlen(head));
        memcpy(at + size - 2, "\"}", 2);
        message_count = size;
        return;
    }
    static const unsigned char head[] = {0x08, 0x05, 0x9A, 0x02, 0x00};
    memcpy(at, head, sizeof head);
    size_t room = size - sizeof head, length = room;
    unsigned char scratch[10];
    while (2 + put_varint(scratch, length) + length > room) length--;
    message_count = sizeof head + put_field(at + sizeof head, 500, NULL, length);
}

static int is_done(const char *heard, size_t count) {
    static const char json[] = "{\"result\":{\"requestId\":5,\"done\":{}}}";
    static const char proto[] = {0x0A, 0x04, 0x08, 0x05, 0x12, 0x00};
    return now.is_binary ? count == sizeof proto && !memcmp(heard, proto, count)
                         : count == sizeof json - 1 && !memcmp(heard, json, count);
}

static void go_on(struct lws *wsi) {
    now.step++;
    now.is_waiting = 0;
    lws_callback_on_writable(wsi);
}

// Writes what comes next; a negative answer makes libwebsockets close.
static int write_next(struct lws *wsi) {
    if (now.is_waiting) return 0;
    if (!now.is_greeted) {
        now.is_waiting = 1;
        make_hello();
        return lws_write(wsi, message + LWS_PRE, message_count, now.is_binary ? LWS_WRITE_BINARY : LWS_WRITE_TEXT);
    }
    if (now.step == now.test->step_count) {
        int code = now.test->close_code ? now.test->close_code : 1000;
        now.is_over = !now.test->close_code;
        lws_close_reason(wsi, (enum lws_close_status)code, (unsigned char *)"bye", 3);
        return -1;
    }
    const struct step *step = &now.test->steps[now.step];
    if (step->is_ping) {
        now.is_waiting = 1;
        memset(message + LWS_PRE, 'p', step->size);
        return lws_write(wsi, message + LWS_PRE, step->size, LWS_WRITE_PING);
    }
    int fragments = step->fragments ? step->fragments : 1;
    if (now.fragment == 0) make_request(step->size);
    size_t share = message_count / (size_t)fragments, start = share * (size_t)now.fragment;
    int is_last = now.fragment == fragments - 1;
    size_t count = is_last ? message_count - start : share;
    int flags = lws_write_ws_flags(now.is_binary ? LWS_WRITE_BINARY : LWS_WRITE_TEXT, now.fragment == 0, is_last);
    // Masking happens in place, so the fragments are taken from a copy with room before it.
    unsigned char *copy = malloc(LWS_PRE + count);
    if (!copy) return -1;
    memcpy(copy + LWS_PRE, message + LWS_PRE + start, count);
    int written = lws_write(wsi, copy + LWS_PRE, count, (enum lws_write_protocol)flags);
    free(copy);
    now.fragment = is_last ? 0 : now.fragment + 1;
    now.is_waiting = is_last;
    if (!is_last) lws_callback_on_writable(wsi);
    return written;
}

static void hear(struct lws *wsi, const char *bytes, size_t count) {
    if (lws_frame_is_binary(wsi) != now.is_binary) return fail("a message of the other kind");
    if (now.heard + count > sizeof answer) return fail("an answer without an end");
    memcpy(answer + now.heard, bytes, count);
    now.heard += count;
    if (!lws_is_final_fragment(wsi) || lws_remaining_packet_payload(wsi) > 0) return;
    if (!now.is_greeted) {
        now.is_greeted = 1;
        now.is_waiting = 0;
        if (now.heard < 50) return fail("no welcome");
        lws_callback_on_writable(wsi);
    } else if (!is_done(answer, now.heard)) {
        fail("another answer than the request's");
    } else {
        go_on(wsi);
    }
    now.heard = 0;
}

static int on_event(struct lws *wsi, enum lws_callback_reasons reason, void *user, void *bytes, size_t count) {
    (void)user;
    switch (reason) {
    case LWS_CALLBACK_CLIENT_ESTABLISHED:
        if (now.test->subprotocol && !strchr(now.test->subprotocol, ',')) fail("the handshake was accepted");
        lws_callback_on_writable(wsi);
        break;
    case LWS_CALLBACK_CLIENT_CONNECTION_ERROR:
        if (now.test->subprotocol && !strchr(now.test->subprotocol, ',')) now.is_over = 1;
        else fail(bytes ? (const char *)bytes : "the connection failed");
        break;
    case LWS_CALLBACK_CLIENT_WRITEABLE:
        if (write_next(wsi) < 0) return -1;
        break;
    case LWS_CALLBACK_CLIENT_RECEIVE:
        hear(wsi, bytes, count);
        break;
    case LWS_CALLBACK_CLIENT_RECEIVE_PONG:
        if (now.step < now.test->step_count && now.test->steps[now.step].is_ping) {
            if (count != now.test->steps[now.step].size) fail("a pong with another payload");
            go_on(wsi);
        }
        break;
    case LWS_CALLBACK_WS_PEER_INITIATED_CLOSE: {
        const unsigned char *code = bytes;
        int found = count >= 2 ? code[0] << 8 | code[1] : 0;
        if (now.test->close_code && found != now.test->close_code) fail("a goodbye with another code");
        break;
    }
    case LWS_CALLBACK_CLIENT_CLOSED:
        if (now.step < now.test->step_count) fail("the server closed the connection");
        now.is_over = 1;
        break;
    default:
        break;
    }
    return 0;
}

static const struct lws_protocols protocols[] = {{"link", on_event, 0, 4096, 0, NULL, 0}, {NULL, NULL, 0, 0, 0, NULL, 0}};

static void on_time(lws_sorted_usec_list_t *timer) {
    (void)timer;
    fail("no answer in time");
}

static void run(struct lws_context *context, const struct conformance_case *test, int port, const char *subprotocol,
                const char *token) {
    memset(&now, 0, sizeof now);
    now.token = token;
    now.test = test;
    now.is_binary = !strcmp(subprotocol, "echoim.v1.proto");
    // Of both the server takes the binary one.
    if (test->subprotocol && strchr(test->subprotocol, ',')) now.is_binary = 1;
    struct lws_client_connect_info info = {
        .context = context, .address = "127.0.0.1", .port = port, .path = "/v1/link", .host = "127.0.0.1",
        .origin = NULL, .protocol = test->subprotocol ? test->subprotocol : subprotocol, .local_protocol_name = "link",
        .ietf_version_or_minus_one = -1,
    };
    if (!lws_client_connect_via_info(&info) && !now.is_over) return fail("no connection was begun");
    lws_sorted_usec_list_t timer;
    memset(&timer, 0, sizeof timer);
    lws_sul_schedule(context, 0, &timer, on_time, CASE_SECONDS_MAX * LWS_US_PER_SEC);
    while (!now.is_over && lws_service(context, 0) >= 0) {}
    lws_sul_schedule(context, 0, &timer, on_time, LWS_SET_TIMER_USEC_CANCEL);
}

int main(int argument_count, char **arguments) {
    if (argument_count != 4) {
        fprintf(stderr, "usage: LibWebSocketsClient PORT SUBPROTOCOL TOKEN\n");
        return 2;
    }
    lws_set_log_level(LLL_ERR, NULL);
    setvbuf(stdout, NULL, _IOLBF, 0);
    int failures = 0;
    for (size_t index = 0; index < sizeof cases / sizeof *cases; index++) {
        // A context for each, so that nothing of one case is left for the next.
        struct lws_context_creation_info info = {.port = CONTEXT_PORT_NO_LISTEN, .protocols = protocols};
        struct lws_context *context = lws_create_context(&info);
        if (!context) return 2;
        run(context, &cases[index], atoi(arguments[1]), arguments[2], arguments[3]);
        lws_context_destroy(context);
        printf("%s\t%s\t%s\n", cases[index].section, cases[index].name, now.problem[0] ? now.problem : "passed");
        if (now.problem[0]) failures++;
    }
    return failures > 0;
}
