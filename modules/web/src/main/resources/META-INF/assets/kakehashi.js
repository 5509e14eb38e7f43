// Progress without reloading. Pages work without this: they offer a link to the present state.
// An element with data-poll="/address" is replaced by the element with its id that the address
// answers with, every second, until the answer carries no data-poll.
(() => {
  "use strict";
  const SECOND = 1000;
  const SLOWER = 5000;

  const poll = async (element) => {
    let wait = SECOND;
    try {
      const answer = await fetch(element.dataset.poll, { credentials: "same-origin", redirect: "error" });
      if (answer.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const fresh = page.getElementById(element.id);
        if (fresh) {
          element.replaceWith(fresh);
          element = fresh;
        }
      } else {
        wait = SLOWER;
      }
    } catch {
      wait = SLOWER;
    }
    if (element.dataset.poll) {
      setTimeout(() => poll(element), wait);
    }
  };

  document.querySelectorAll("[data-poll][id]").forEach((element) => setTimeout(() => poll(element), SECOND));
})();
