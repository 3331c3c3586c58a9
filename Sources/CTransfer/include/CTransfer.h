// Posting one body to one address through libcurl, which is loaded when something is sent and not before.
#pragma once

#include <stdbool.h>
#include <stddef.h>

/// What came of a post.
enum ct_result {
  /// There is a whole answer.
  CT_ANSWERED,
  /// libcurl is not installed.
  CT_NO_LIBRARY,
  /// Nothing was sent: no connection, no such host.
  CT_NOT_REACHED,
  /// Nothing was sent: the other side could not show who it is.
  CT_NOT_TRUSTED,
  /// The body may have arrived: no answer in time, or a part of one.
  CT_NO_ANSWER,
  /// The answer is larger than anybody would read.
  CT_TOO_LARGE,
  CT_FAILED,
};

/// What to post, and how.
struct ct_request {
  const char *url;
  /// The protocol that the address has, and no other is spoken: "https" or "http".
  const char *protocol;
  /// "Authorization: Bearer …"; NULL for none.
  const char *authorization;
  const char *agent;
  /// Whom to trust instead of those whom the system trusts; NULL for these.
  const char *authorities;
  const unsigned char *body;
  size_t size;
  long connect_milliseconds;
  long milliseconds;
};

struct ct_answer {
  /// The status of HTTP; 0 when there was none.
  long status;
  /// How many seconds to wait before the next try, as the server says; 0 when it does not.
  long retry_after;
  unsigned char *body;
  size_t size;
  /// Why there is no answer, in libcurl's words.
  char reason[256];
};

/// Posts, and waits for the answer; nothing is followed elsewhere.
///
/// The answer's body is to be freed, whatever came of it.
enum ct_result ct_post(const struct ct_request *request, struct ct_answer *answer);

void ct_free_answer(struct ct_answer *answer);
