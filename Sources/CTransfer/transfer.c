#include "CTransfer.h"

#include <curl/curl.h>
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/// The most bytes of an answer.
static const size_t most = 8u << 20;

/// What is used of libcurl. It brings some thirty libraries with it, which no start of the program should wait for.
static struct {
  CURLcode (*global_init)(long);
  CURL *(*init)(void);
  CURLcode (*set)(CURL *, CURLoption, ...);
  CURLcode (*perform)(CURL *);
  CURLcode (*info)(CURL *, CURLINFO, ...);
  void (*cleanup)(CURL *);
  const char *(*words)(CURLcode);
  struct curl_slist *(*append)(struct curl_slist *, const char *);
  void (*free_list)(struct curl_slist *);
} lib;

static bool load(void) {
  static bool is_loaded = false;
  if (is_loaded) return true;
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return false;
  struct {
    void *to;
    const char *name;
  } wanted[] = {
      {&lib.global_init, "curl_global_init"},   {&lib.init, "curl_easy_init"},
      {&lib.set, "curl_easy_setopt"},           {&lib.perform, "curl_easy_perform"},
      {&lib.info, "curl_easy_getinfo"},         {&lib.cleanup, "curl_easy_cleanup"},
      {&lib.words, "curl_easy_strerror"},       {&lib.append, "curl_slist_append"},
      {&lib.free_list, "curl_slist_free_all"},
  };
  for (size_t place = 0; place < sizeof wanted / sizeof *wanted; place += 1) {
    void *function = dlsym(library, wanted[place].name);
    if (function == NULL) return false;
    memcpy(wanted[place].to, &function, sizeof function);
  }
  // With it, others could read what is sent.
  unsetenv("SSLKEYLOGFILE");
  is_loaded = lib.global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
  return is_loaded;
}

/// Takes in a piece of the answer; fewer bytes than came end the transfer.
static size_t take(char *bytes, size_t one, size_t count, void *context) {
  struct ct_answer *answer = context;
  size_t size = one * count;
  if (size > most - answer->size) return 0;
  unsigned char *body = realloc(answer->body, answer->size + size + 1);
  if (body == NULL) return 0;
  memcpy(body + answer->size, bytes, size);
  answer->body = body;
  answer->size += size;
  return size;
}

static enum ct_result meaning(CURLcode code) {
  switch (code) {
    case CURLE_OK: return CT_ANSWERED;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT: return CT_NOT_REACHED;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_ISSUER_ERROR: return CT_NOT_TRUSTED;
    case CURLE_OPERATION_TIMEDOUT:
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_WEIRD_SERVER_REPLY: return CT_NO_ANSWER;
    case CURLE_WRITE_ERROR: return CT_TOO_LARGE;
    default: return CT_FAILED;
  }
}

/// Sets everything on a handle; false when libcurl does not take one of the options.
static bool prepare(CURL *handle, const struct ct_request *request, struct curl_slist *headers,
                    struct ct_answer *answer) {
  CURLcode fault = CURLE_OK;
#define SET(option, value) \
  if (fault == CURLE_OK) fault = lib.set(handle, option, value)
  SET(CURLOPT_URL, request->url);
  SET(CURLOPT_PROTOCOLS_STR, request->protocol);
  SET(CURLOPT_FOLLOWLOCATION, 0L);
  SET(CURLOPT_SSL_VERIFYPEER, 1L);
  SET(CURLOPT_SSL_VERIFYHOST, 2L);
  SET(CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
  if (request->authorities != NULL) SET(CURLOPT_CAINFO, request->authorities);
  // Without protection nothing leaves this computer, through no proxy either.
  if (strcmp(request->protocol, "http") == 0) SET(CURLOPT_PROXY, "");
  SET(CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
  SET(CURLOPT_NOSIGNAL, 1L);
  SET(CURLOPT_CONNECTTIMEOUT_MS, request->connect_milliseconds);
  SET(CURLOPT_TIMEOUT_MS, request->milliseconds);
  SET(CURLOPT_USERAGENT, request->agent);
  SET(CURLOPT_HTTPHEADER, headers);
  SET(CURLOPT_POST, 1L);
  SET(CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->size);
  SET(CURLOPT_POSTFIELDS, (const char *)request->body);
  SET(CURLOPT_WRITEFUNCTION, take);
  SET(CURLOPT_WRITEDATA, answer);
#undef SET
  return fault == CURLE_OK;
}

static struct curl_slist *headers_of(const struct ct_request *request) {
  const char *lines[] = {
      "Content-Type: application/fhir+json; charset=utf-8", "Accept: application/fhir+json",
      // Large bodies are not announced first: the answer to that may never come.
      "Expect:", request->authorization,
  };
  struct curl_slist *list = NULL;
  for (size_t place = 0; place < sizeof lines / sizeof *lines; place += 1) {
    if (lines[place] == NULL) continue;
    struct curl_slist *longer = lib.append(list, lines[place]);
    if (longer == NULL) {
      lib.free_list(list);
      return NULL;
    }
    list = longer;
  }
  return list;
}

enum ct_result ct_post(const struct ct_request *request, struct ct_answer *answer) {
  memset(answer, 0, sizeof *answer);
  if (!load()) return CT_NO_LIBRARY;
  CURL *handle = lib.init();
  if (handle == NULL) return CT_FAILED;
  struct curl_slist *headers = headers_of(request);
  CURLcode code = CURLE_FAILED_INIT;
  if (headers != NULL && prepare(handle, request, headers, answer)) code = lib.perform(handle);
  lib.info(handle, CURLINFO_RESPONSE_CODE, &answer->status);
  curl_off_t wait = 0;
  if (lib.info(handle, CURLINFO_RETRY_AFTER, &wait) == CURLE_OK && wait > 0) {
    answer->retry_after = wait < 3600 ? (long)wait : 3600;
  }
  if (code != CURLE_OK) snprintf(answer->reason, sizeof answer->reason, "%s", lib.words(code));
  lib.free_list(headers);
  lib.cleanup(handle);
  return meaning(code);
}

void ct_free_answer(struct ct_answer *answer) {
  free(answer->body);
  answer->body = NULL;
  answer->size = 0;
}
