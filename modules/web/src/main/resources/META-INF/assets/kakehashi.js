// Progress without reloading. Pages work without this: they offer a link to the present state.
// An element with data-poll="/address" is replaced by the element with its id that the address
// answers with, until the answer carries no data-poll. It asks once a second, and at once where the
// answer itself took so long because it waited for news.
(() => {
  "use strict";
  const SECOND = 1000;
  const SLOWER = 5000;
  const SOON = 100;

  const poll = async (element) => {
    const asked = Date.now();
    let slower = false;
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
        slower = true;
      }
    } catch {
      slower = true;
    }
    if (element.dataset.poll) {
      setTimeout(() => poll(element), slower ? SLOWER : Math.max(SOON, SECOND - (Date.now() - asked)));
    }
  };

  document.querySelectorAll("[data-poll][id]").forEach((element) => setTimeout(() => poll(element), SOON));
})();
